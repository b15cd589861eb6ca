// A built site as its own search script sees it, without a browser: the same script, the same files of the index.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';

export const packed = bytes => zlib.gzipSync(bytes, { level: 9 }).length;

/** Opens one language of a site. `load` counts what a reader would fetch. */
export function openSearch(site, language) {
  const context = vm.createContext({ document: {}, performance });
  context.window = context.self = context;
  const script = fs.readdirSync(path.join(site, 'assets')).find(name => /^search\..*\.js$/.test(name));
  const loaded = new Set();
  let reading = 0;
  const run = file => { loaded.add(file); vm.runInContext(fs.readFileSync(path.join(site, file), 'utf8'), context, { filename: file }); };
  vm.runInContext(fs.readFileSync(path.join(site, 'assets', script), 'utf8'), context);
  const search = context.lmsSearch;
  run(`${language}/search/index.js`);
  const list = search.parts[`${language} index`];
  const index = search.openIndex(language, list);
  const get = (names, done) => {
    const start = performance.now();
    names.forEach(name => run(`${language}/search/${list.folder}/${name}.js`));
    reading += performance.now() - start;
    done();
  };
  return {
    loaded,
    /** Milliseconds that have gone by, without those for getting files. */
    spent: () => performance.now() - reading,
    load: () => [...loaded].reduce((sum, file) => sum + packed(fs.readFileSync(path.join(site, file))), 0),
    cut: text => index.cut(text).map(word => word.term),
    index,
    ask(query, most = 10) {
      let answer;
      search.find(index, query, most, get, found => { answer = found; });
      const place = found => found.page + (found.anchor ? '#' + found.anchor : '');
      const urgent = answer.urgent ? [place(answer.urgent)] : [];
      return { places: [...urgent, ...answer.results.map(place).filter(name => name !== urgent[0])], answer };
    },
  };
}

/** The sections and terms of the built pages with their whole texts: what other engines are given to index. */
export function documentsOf(site, language) {
  const strip = html => html.replace(/<sup class="cite">.*?<\/sup>/gs, '').replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/&[a-z]+;|&#\d+;/g, ' ').replace(/\s+/g, ' ').trim();
  const skip = new Set(['search.html', 'a-z.html', 'references.html', '404.html', 'downloads.html']);
  return fs.readdirSync(path.join(site, language)).filter(name => name.endsWith('.html') && !skip.has(name)).sort().flatMap(name => {
    const html = fs.readFileSync(path.join(site, language, name), 'utf8').replace(/<(script|style|nav|svg|footer)\b.*?<\/\1>/gs, ' ');
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<details class="sources".*$/s, '');
    const page = strip(/<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? '');
    const parts = main.split(/(?=<(?:h[23]|dt) id=")/);
    const id = name.replace('.html', '');
    return parts.map((part, at) => {
      const head = /^<(?:h[23]|dt) id="([^"]+)"[^>]*>(.*?)<\/(?:h[23]|dt)>/s.exec(part);
      return at === 0 ? { place: id, title: page, page: '', text: strip(part) } : head && { place: `${id}#${head[1]}`, title: strip(head[2]), page, text: strip(part.slice(head[0].length)) };
    }).filter(Boolean);
  });
}

/** The words of search.yaml for each place. */
export function askedWords(file) {
  const words = new Map();
  let block = '';
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    block = /^[a-z-]+:/.exec(line)?.[0] ?? block;
    const entry = /^  ([^\s:]+): (.*)$/.exec(line);
    if (entry && (block === 'asked:' || block === 'urgent:')) { words.set(entry[1], `${words.get(entry[1]) ?? ''} ${entry[2]}`); }
  }
  return words;
}

/** The questions of a file: what is asked, and the places that answer. */
export function questions(file) {
  return fs.readFileSync(file, 'utf8').split('\n').map(line => /^- \{ask: "(.*)", find: \[(.*)\]\}$/.exec(line)).filter(Boolean)
    .map(match => ({ ask: match[1], find: match[2].split(',').map(place => place.trim()) }));
}

/** Mean reciprocal rank and success within three, over the first ten. */
export function measure(set, ask) {
  const places = set.map(question => 1 + ask(question.ask).slice(0, 10).findIndex(place => question.find.includes(place)));
  return {
    mrr: places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length,
    three: places.filter(place => place >= 1 && place <= 3).length / places.length,
    places,
  };
}
