// What a page does about the copy that the browser keeps: offers it, tells how it goes, removes it, and says when a newer one is ready.
// It is loaded on the downloads page, and wherever a kept copy is read. It holds no word of any language: all stand in the page, or came with its script.
(function () {
  'use strict';
  var workers = navigator.serviceWorker;
  var scope = new URL('../', document.currentScript.src).href;
  var store = 'kept ' + scope;

  // A newer version lies ready beside the one that is read. The reader decides; if all pages are closed, it takes over by itself.
  function watch(registration) {
    var news = document.querySelector('.keep-news');
    function tell() {
      if (registration.waiting && registration.active) { news.querySelector('.notice').hidden = false; }
    }
    function follow(worker) { if (worker) { worker.addEventListener('statechange', tell); } }
    news.querySelector('button').addEventListener('click', function () {
      if (registration.waiting) { registration.waiting.postMessage({ show: true }); }
    });
    registration.addEventListener('updatefound', function () { follow(registration.installing); });
    follow(registration.installing);
    tell();
  }

  // Every open page changes together: none may ask a new version for what only the old one had.
  var isBusy = false;
  if (workers.controller) {
    workers.addEventListener('controllerchange', function () { if (!isBusy) { location.reload(); } });
  }
  var ready = workers.getRegistration(scope).then(function (registration) {
    if (registration && registration.scope === scope) { watch(registration); return registration; }
  });

  var control = document.querySelector('.keep');
  if (!control) { return; }
  var language = control.dataset.language;
  var status = control.querySelector('.keep-status');
  var progress = control.querySelector('progress');

  // One of: offered, working, kept. What belongs to it is shown, and nothing else.
  function show(state) {
    control.querySelectorAll('[data-state]').forEach(function (part) { part.hidden = part.dataset.state !== state; });
  }
  function say(word) { status.textContent = word ? control.dataset[word] : ''; }

  function keptLanguages() {
    return caches.match(scope + '?languages', { cacheName: store }).then(function (note) { return note ? note.json() : []; });
  }

  function removeAll() {
    return workers.getRegistration(scope).then(function (registration) {
      return registration && registration.scope === scope && registration.unregister();
    }).then(function () { return caches.delete(store); });
  }

  // The worker of the version that the server has now, in charge.
  function newest() {
    return workers.register(control.dataset.worker, { updateViaCache: 'none' })
      .then(function (registration) { return registration.update(); })
      .then(function (registration) {
        return new Promise(function (resolve, reject) {
          var worker = registration.installing || registration.waiting || registration.active;
          function follow() {
            if (worker.state === 'activated') { resolve(worker); }
            if (worker.state === 'installed') { worker.postMessage({ show: true }); }
            if (worker.state === 'redundant') { reject(new Error('not installed')); }
          }
          worker.addEventListener('statechange', follow);
          follow();
        });
      });
  }

  function keep() {
    isBusy = true;
    show('working');
    say('working');
    progress.removeAttribute('value');
    return newest().then(function (worker) {
      return new Promise(function (resolve, reject) {
        workers.addEventListener('message', function hear(event) {
          if (event.data.all) {
            progress.max = event.data.all;
            progress.value = event.data.done;
            return;
          }
          workers.removeEventListener('message', hear);
          if (event.data.kept) { resolve(); } else { reject(new Error(event.data.failed)); }
        });
        workers.startMessages();
        worker.postMessage({ keep: language });
      });
    }).then(function () {
      show('kept');
      say('kept');
      control.querySelector('.keep-remove').focus();
    }).catch(function () {
      return keptLanguages().then(function (kept) { return kept.length === 0 && removeAll(); }).then(function () {
        show('offered');
        say('failed');
        control.querySelector('.keep-begin').focus();
      });
    }).then(function () { isBusy = false; });
  }

  control.querySelector('.keep-begin').addEventListener('click', keep);
  control.querySelector('.keep-remove').addEventListener('click', function () {
    removeAll().then(function () {
      show('offered');
      say('removed');
      control.querySelector('.keep-begin').focus();
    });
  });

  Promise.all([ready, keptLanguages()]).then(function (found) {
    var isKept = Boolean(found[0]) && found[1].indexOf(language) >= 0;
    // What a press once began and nothing finished.
    return found[0] && found[1].length === 0 ? removeAll().then(function () { return false; }) : isKept;
  }).then(function (isKept) {
    show(isKept ? 'kept' : 'offered');
    if (isKept) { say('kept'); }
    control.hidden = false;
    document.querySelectorAll('.keep-elsewhere').forEach(function (words) { words.hidden = true; });
    // Only here: a browser that may install the guide as an app should not ask for its description on every page.
    var manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = control.dataset.manifest;
    document.head.appendChild(manifest);
  });
}());
