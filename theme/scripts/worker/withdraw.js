// This guide is no longer kept on devices. Browsers ask for this file by themselves: it takes the place of the worker that an earlier version
// registered, deletes all that it stored, and goes. Pages that are open load again from the network.
const store = 'kept ' + new URL('./', self.location.href).href;

self.addEventListener('install', function () { self.skipWaiting(); });

self.addEventListener('activate', function (event) {
  event.waitUntil(caches.delete(store)
    .then(function () { return self.registration.unregister(); })
    .then(function () { return self.clients.matchAll({ type: 'window' }); })
    .then(function (pages) { return Promise.all(pages.map(function (page) { return page.navigate(page.url).catch(function () {}); })); }));
});
