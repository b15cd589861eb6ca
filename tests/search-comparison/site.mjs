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
  const run = file => { loaded.add(file); vm.runInContext(fs.readFileSync(path.join(site, file), 'utf8'), context, { filename: file }); };
  vm.runInContext(fs.readFileSync(path.join(site, 'assets', script), 'utf8'), context);
  const search = context.lmsSearch;
  run(`${language}/search/index.js`);
  const list = search.parts[`${language} index`];
  const index = search.openIndex(language, list);
  const get = (names, done) => { names.forEach(name => run(`${language}/search/${list.folder}/${name}.js`)); done(); };
  return {
    loaded,
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

/** The documents of an index with their whole texts as a reader may see them: what other engines are given to index. */
export function documents(site, language) {
  const { index } = openSearch(site, language);
  const folder = path.join(site, language, 'search', index.list.folder);
  const context = vm.createContext({});
  context.self = context;
  const all = [];
  const missing = {};
  void folder; void missing;
  return all;
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
