// Stands in pages of the preview alone: shows an edit as soon as it is saved, and what is wrong as a calm note at the edge.
(function () {
  'use strict';
  var here = document.currentScript;
  var place = 'preview-place';
  var folded = 'preview-folded';

  // The reader stays where they were when the page is loaded anew.
  function keepPlace() {
    sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  }

  function findPlace() {
    var kept = JSON.parse(sessionStorage.getItem(place) || 'null');
    sessionStorage.removeItem(place);
    if (kept && kept[0] === location.pathname) {
      history.scrollRestoration = 'manual';
      scrollTo({ left: kept[1], top: kept[2], behavior: 'instant' });
    }
  }

  function changeStyle(path) {
    document.querySelectorAll('link[rel=stylesheet]').forEach(function (link) {
      link.href = path;
    });
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  function spot(fault) {
    var line = element('pre', 'line');
    line.append(element('span', 'number', fault.line + ' | '), fault.before, element('mark', '', fault.marked), fault.after);
    return line;
  }

  function describe(fault) {
    var item = element('li', fault.level);
    item.append(element('p', 'what', fault.what), element('p', 'where', fault.place + '  ' + fault.level + ' ' + fault.code));
    if (fault.line) { item.append(spot(fault)); }
    item.append(element('p', '', fault.why), element('p', 'fix', fault.fix));
    return item;
  }

  // A shadow root: the page's style does not reach in, nor that of the note out.
  var note = null;
  function noteRoot() {
    if (!note) {
      note = document.createElement('aside');
      note.setAttribute('aria-label', 'Preview');
      document.body.append(note);
      var style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = '/.preview/preview.css';
      note.attachShadow({ mode: 'open' }).append(style);
    }
    return note.shadowRoot;
  }

  function show(message) {
    var root = noteRoot();
    root.querySelectorAll('details').forEach(function (old) { old.remove(); });
    if (message.faults.length === 0) { return; }
    var box = document.createElement('details');
    box.dir = 'ltr';
    box.lang = 'en';
    box.open = sessionStorage.getItem(folded) !== 'yes';
    box.addEventListener('toggle', function () { sessionStorage.setItem(folded, box.open ? 'no' : 'yes'); });
    var list = document.createElement('ol');
    list.setAttribute('role', 'list');
    message.faults.forEach(function (fault) { list.append(describe(fault)); });
    box.append(element('summary', '', message.summary), list);
    if (message.more) { box.append(element('p', 'more', message.more)); }
    root.append(box);
  }

  findPlace();
  addEventListener('load', function () {
    history.scrollRestoration = 'auto';
  });
  var events = new EventSource('/.preview/events?page=' + encodeURIComponent(location.pathname) + '&shown=' + here.dataset.shown);
  events.addEventListener('page', keepPlace);
  events.addEventListener('style', function (event) { changeStyle('/' + event.data); });
  events.addEventListener('faults', function (event) { show(JSON.parse(event.data)); });
  // A held connection would keep the page from being left at once.
  addEventListener('pagehide', function () { events.close(); });
  addEventListener('pageshow', function (event) { if (event.persisted) { location.reload(); } });
}());
