// Small comforts. Everything works without this file. What works by script alone comes as markup in the language of the page.
(function (markup) {
  'use strict';
  var root = document.documentElement, isSite = !document.querySelector('.whole');
  // The way from the page to the folder of its language, where this file lies.
  var home = isSite ? document.currentScript.getAttribute('src').replace(/[^\/]*$/, '') : '';

  // Older browsers cannot be told by style alone to keep the menus open on wide screens.
  function openMenus() {
    // As the style does: in the reader's own size of letters.
    var isWide = root.clientWidth >= 64 * parseFloat(getComputedStyle(root).fontSize);
    document.querySelectorAll('.site-menu > details, .page-contents > details').forEach(function (menu) {
      menu.open = isWide;
    });
  }
  if (!CSS.supports('selector(::details-content)')) {
    openMenus();
    window.addEventListener('resize', openMenus);
  }

  // A copy may lie on a disk for years: once the day of its next check is over, it says so.
  // The page's own language is where its newest version is, whatever language stands in for it now.
  var due = isSite && document.querySelector('.dates .due');
  if (due) {
    document.querySelector('h1').insertAdjacentHTML('beforebegin', markup.due);
    var overdue = document.querySelector('.past-due time'), newest = document.querySelector('.past-due a');
    var address = document.querySelector('[rel=canonical]').href.split('/');
    address[address.length - 1 - home.split('/').length] = root.lang;
    overdue.dateTime = due.dateTime;
    overdue.textContent = due.textContent;
    newest.href = newest.firstChild.textContent = address.join('/');
  }
  document.querySelectorAll('.past-due').forEach(function (notice) {
    var day = notice.querySelector('time').dateTime.split('-');
    notice.hidden = Date.now() < new Date(day[0], day[1] - 1, +day[2] + 1).getTime();
  });

  // What concerns a copy in the browser comes where one can be asked for, and where one is read.
  var kept = document.querySelector('.keep-news'), workers = location.protocol !== 'file:' && navigator.serviceWorker;
  if (kept && workers && (workers.controller || document.querySelector('.keep'))) {
    kept.insertAdjacentHTML('beforeend', markup.news);
    var keeping = document.createElement('script');
    keeping.src = home + kept.firstChild.dataset.script;
    document.head.appendChild(keeping);
  }

  // A link into the folded sources opens them; some browsers do so by themselves.
  function openTarget() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var fold = target && target.closest('details:not([open])');
    if (fold) {
      fold.open = true;
      target.scrollIntoView();
    }
  }
  window.addEventListener('hashchange', openTarget);
  openTarget();

  // Another language opens at the section that is being read.
  var sections = Array.prototype.slice.call(document.querySelectorAll('.words h2[id]'));
  function sectionInView() {
    var current = '';
    sections.forEach(function (heading) {
      if (heading.getBoundingClientRect().top < window.innerHeight / 2) { current = heading.id; }
    });
    return current;
  }

  // The languages stand at the top of the page: whoever came to a section by a link has left it to get there.
  function sectionInAddress() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return target && target.matches('.words :is(h2, h3, h4, dt)') ? target.id : '';
  }
  (isSite ? document.querySelectorAll('.languages a') : []).forEach(function (link) {
    link.addEventListener('click', function () {
      link.hash = (window.scrollY > 0 && sectionInView()) || sectionInAddress();
    });
  });

  // The contents of the page mark where the reader is.
  var entries = document.querySelectorAll('.page-contents a');
  if (isSite && entries.length > 0 && 'IntersectionObserver' in window) {
    var observer = new IntersectionObserver(function () {
      var current = sectionInView();
      entries.forEach(function (entry) {
        if (entry.hash === '#' + current) { entry.setAttribute('aria-current', 'location'); } else { entry.removeAttribute('aria-current'); }
      });
    }, { rootMargin: '0px 0px -50% 0px' });
    sections.forEach(function (heading) { observer.observe(heading); });
  }

  // What the reader chose is put on the root element by a line in the page's head. It is kept only once something is chosen.
  var settings = document.querySelector('.reader-settings');
  if (settings) {
    settings.insertAdjacentHTML('beforeend', markup.settings);
    var inputs = Array.prototype.slice.call(settings.querySelectorAll('input'));
    inputs.forEach(function (input) {
      if (input.value && (root.dataset.reader || '').split(' ').indexOf(input.value) >= 0) { input.checked = true; }
    });
    settings.addEventListener('change', function () {
      root.dataset.reader = inputs.filter(function (input) { return input.checked && input.value; }).map(function (input) { return input.value; }).join(' ');
      // A device that keeps nothing still shows the choice on this page.
      try {
        if (root.dataset.reader) { localStorage.readerSettings = root.dataset.reader; } else { localStorage.removeItem('readerSettings'); }
      } catch (refused) { return; }
    });
    settings.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && settings.open) {
        settings.open = false;
        settings.querySelector('summary').focus();
      }
    });
  }

  // On paper nothing is folded.
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details.sources').forEach(function (fold) { fold.open = true; });
  });

  // The search field takes the place of the link to all topics. Its script comes when it is first used.
  var box = document.querySelector('.search');
  if (box) {
    box.insertAdjacentHTML('beforeend', markup.search);
    var form = box.querySelector('.search-form'), topics = box.querySelector('.search-topics');
    // In one file that holds all pages, results lead within it and have no page of their own.
    ['script', 'folder', 'page', 'section'].forEach(function (name) { form.dataset[name] = box.dataset[name] || home + form.dataset[name]; });
    form.dataset.topics = topics.getAttribute('href');
    if (isSite) { form.setAttribute('action', home + form.getAttribute('action')); } else { form.removeAttribute('action'); }
    var field = form.elements.q, isAsked = false;
    var beginSearch = function () {
      if (isAsked) { return; }
      isAsked = true;
      if (window.lmsSearch && window.lmsSearch.begin) { window.lmsSearch.begin(form); return; }
      var script = document.createElement('script');
      script.src = form.dataset.script;
      script.onload = function () { window.lmsSearch.begin(form); };
      document.head.appendChild(script);
    };
    form.hidden = false;
    topics.hidden = true;
    field.addEventListener('focus', beginSearch);
    if (document.querySelector('.search-results')) {
      var query = /[?&]q=([^&#]*)/.exec(location.search);
      // An address cut in the middle of a sign is no reason to stop.
      try { field.value = query ? decodeURIComponent(query[1].replace(/\+/g, ' ')).slice(0, 200) : field.value; } catch (broken) { field.value = query[1]; }
    }
    if (field.value || document.activeElement === field) { beginSearch(); }
    // A key alone may be pressed by speech or a tremor: readers can turn it off (WCAG 2.1.4), and with Ctrl it stays.
    document.addEventListener('keydown', function (event) {
      var isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === '/' && !(isAlone && (/(^| )nokeys( |$)/.test(root.dataset.reader) || event.target.closest('input, textarea, select')))) {
        event.preventDefault();
        field.focus();
      }
    });
  }
}(guideMarkup));
