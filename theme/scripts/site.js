// Small comforts. Everything works without this file.
(function () {
  'use strict';
  var wide = window.matchMedia('(min-width: 64rem)');

  // Older browsers cannot be told by style alone to keep the menus open on wide screens.
  function openMenus() {
    document.querySelectorAll('.site-menu > details, .page-contents > details').forEach(function (menu) {
      menu.open = wide.matches;
    });
  }
  if (!CSS.supports('selector(::details-content)')) {
    openMenus();
    wide.addEventListener('change', openMenus);
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
  document.querySelectorAll('.languages a').forEach(function (link) {
    link.addEventListener('click', function () {
      link.hash = (window.scrollY > 0 && sectionInView()) || sectionInAddress();
    });
  });

  // The contents of the page mark where the reader is.
  var entries = document.querySelectorAll('.page-contents a');
  if (entries.length > 0 && 'IntersectionObserver' in window) {
    var observer = new IntersectionObserver(function () {
      var current = sectionInView();
      entries.forEach(function (entry) {
        if (entry.hash === '#' + current) { entry.setAttribute('aria-current', 'location'); } else { entry.removeAttribute('aria-current'); }
      });
    }, { rootMargin: '0px 0px -50% 0px' });
    sections.forEach(function (heading) { observer.observe(heading); });
  }

  // On paper nothing is folded.
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details.sources').forEach(function (fold) { fold.open = true; });
  });
}());
