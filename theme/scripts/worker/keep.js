// Keeps the guide on the device of a reader who asked for it. It is registered by a press on the downloads page and by nothing else.
//
// `guide` above names this version's files: for each language, path and the beginning of the SHA-256. What is stored stands under its hash, so
// an old file is never taken for a new one. A new version is shown when all of its files are there and checked: a reader sees
// the old guide or the new one, never some of each. Whatever goes wrong here, the network is asked as if there were no worker.
const scope = new URL('./', self.location.href).href;
const store = 'kept ' + scope;
const note = scope + '?languages';
const key = function (hash) { return scope + '?sha256=' + hash; };
const address = function (path) { return scope + path.split('/').map(encodeURIComponent).join('/'); };
const known = new Map(Object.values(guide).flatMap(Object.entries));

// Reading never makes a store: only what a reader asked for does.
const stored = function (name) { return caches.match(name, { cacheName: store }); };

async function languages() {
  const kept = await stored(note);
  return kept ? (await kept.json()).filter(function (language) { return guide[language]; }) : [];
}

function filesOf(kept) {
  return new Map(kept.length === 0 ? [] : ['shared'].concat(kept).flatMap(function (part) { return Object.entries(guide[part]); }));
}

async function fetched(path, hash) {
  const response = await fetch(address(path), { cache: 'no-cache' });
  if (!response.ok) { throw new Error(path + ': the server answers ' + response.status); }
  const bytes = await response.arrayBuffer();
  const digest = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  if (!digest.map(function (byte) { return byte.toString(16).padStart(2, '0'); }).join('').startsWith(hash)) { throw new Error(path + ': not the file of this version'); }
  // A new response: one that was led elsewhere may not answer for a page.
  const headers = new Headers();
  ['content-type', 'content-security-policy'].forEach(function (name) { if (response.headers.has(name)) { headers.set(name, response.headers.get(name)); } });
  return new Response(bytes, { headers: headers });
}

// Fetches what these languages still lack. It ends whole, or it throws; what it got by then serves the next attempt.
async function fill(kept, report) {
  const box = await caches.open(store);
  const there = new Set((await box.keys()).map(function (request) { return request.url; }));
  const missing = Array.from(filesOf(kept)).filter(function (file) { return !there.has(key(file[1])); });
  let next = 0, done = 0, failed = null;
  async function take() {
    while (next < missing.length && !failed) {
      const file = missing[next++];
      try {
        await box.put(key(file[1]), await fetched(file[0], file[1]));
        report(++done, missing.length);
      } catch (fault) {
        failed = failed || fault;
      }
    }
  }
  await Promise.all([take(), take(), take(), take()]);
  if (failed) { throw failed; }
}

// Clears away what no kept language of this version needs, unless a newer version is just gathering its own.
async function clear() {
  if (self.registration.installing || self.registration.waiting) { return; }
  const kept = await languages();
  if (kept.length === 0) { await caches.delete(store); return; }
  const needed = new Set(Array.from(filesOf(kept).values(), key).concat(note));
  const box = await caches.open(store);
  await Promise.all((await box.keys()).filter(function (request) { return !needed.has(request.url); }).map(function (request) { return box.delete(request); }));
}

// A version that cannot be had whole fails to install: the one before it stays.
self.addEventListener('install', function (event) {
  event.waitUntil(languages().then(function (kept) { return kept.length > 0 && fill(kept, function () {}); }));
});

self.addEventListener('activate', function (event) { event.waitUntil(clear()); });

async function keep(language, answer) {
  try {
    const kept = Array.from(new Set((await languages()).concat(language)));
    await fill(kept, function (done, all) { answer({ done: done, all: all }); });
    await (await caches.open(store)).put(note, new Response(JSON.stringify(kept)));
    answer({ kept: language });
  } catch (fault) {
    await clear();
    answer({ failed: String(fault) });
  }
}

self.addEventListener('message', function (event) {
  if (event.data.show) { self.skipWaiting(); }
  if (guide[event.data.keep]) { event.waitUntil(keep(event.data.keep, function (message) { event.source.postMessage(message); })); }
});

// The file that an address of the guide names: servers may leave out "index.html" and ".html". Null for all that is none of ours.
function pathOf(request) {
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(scope)) { return null; }
  const path = decodeURIComponent(url.pathname.slice(new URL(scope).pathname.length));
  const names = /(^|\/)$/.test(path) ? [path + 'index.html'] : [path, path + '.html'];
  return names.find(function (name) { return known.has(name); }) || path;
}

async function fromStore(path) {
  const hash = filesOf(await languages()).get(path);
  return hash && stored(key(hash));
}

async function insteadOf(path) {
  const kept = await languages();
  const language = kept.find(function (tag) { return path.startsWith(tag + '/'); }) || kept[0];
  return language && path !== language + '/offline.html' ? Response.redirect(address(language + '/offline.html')) : null;
}

async function answer(request, path) {
  const kept = await fromStore(path).catch(function () { return null; });
  if (kept) { return kept; }
  try {
    return await fetch(request);
  } catch (offline) {
    const page = request.mode === 'navigate' && await insteadOf(path).catch(function () { return null; });
    if (page) { return page; }
    throw offline;
  }
}

self.addEventListener('fetch', function (event) {
  const path = pathOf(event.request);
  if (path !== null && (known.has(path) || event.request.mode === 'navigate')) { event.respondWith(answer(event.request, path)); }
});
