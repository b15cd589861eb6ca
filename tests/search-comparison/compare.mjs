// Answers every question with this guide's search, MiniSearch and Lunr: node compare.mjs <built site>. See README.md.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';
import { askedWords, documentsOf, measure, openSearch, questions } from './site.mjs';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
for (const code of ['es', 'fr', 'ru', 'ar']) { require(`lunr-languages/lunr.${code}`)(lunr); }

const here = path.dirname(new URL(import.meta.url).pathname);
const site = path.resolve(process.argv[2] ?? path.join(here, '../../output'));
const sets = path.join(here, '../LmsSite.Tests/Search');
const fields = { title: 5, asked: 4, page: 2, text: 1 };

/** Neither engine cuts Chinese: Node's own word breaking does it for both. */
function cutterOf(language) {
  if (language !== 'zh-Hans') { return null; }
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return text => [...words.segment(text)].filter(part => part.isWordLike).map(part => part.segment.toLowerCase());
}

const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

function miniSearch(language, documents) {
  const cut = cutterOf(language);
  const engine = new MiniSearch({ fields: Object.keys(fields), processTerm: plain, ...(cut ? { tokenize: cut } : {}) });
  engine.addAll(documents.map((document, id) => ({ id, ...document })));
  return query => engine.search(query, { boost: fields, prefix: true, fuzzy: 0.2 }).map(found => documents[found.id].place);
}

function lunrSearch(language, documents) {
  const cut = cutterOf(language);
  const engine = lunr(function () {
    if (lunr[language]) { this.use(lunr[language]); }
    if (cut) { this.tokenizer = text => cut(String(text ?? '')).map(word => new lunr.Token(word, {})); this.pipeline.reset(); this.searchPipeline.reset(); }
    Object.entries(fields).forEach(([name, boost]) => this.field(name, { boost }));
    this.ref('id');
    documents.forEach((document, id) => this.add({ id, ...document }));
  });
  return query => {
    const words = (cut ? cut(query) : query.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)).filter(Boolean);
    return engine.query(ask => words.forEach((word, at) => {
      ask.term(word, { boost: 10 });
      if (at === words.length - 1 && !cut) { ask.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false }); }
      if (word.length > 3 && !cut) { ask.term(word, { editDistance: word.length > 7 ? 2 : 1, usePipeline: false, boost: 0.5 }); }
    })).map(found => documents[found.ref].place);
  };
}

const row = (name, ...cells) => console.log(`| ${[name, ...cells].join(' | ')} |`);
const cell = result => `${result.mrr.toFixed(3)} / ${result.three.toFixed(3)}`;

row('MRR / among three', 'questions', 'ours', 'MiniSearch', 'Lunr', 'MiniSearch, with our words', 'Lunr, with our words');
row('---', '--:', '--:', '--:', '--:', '--:', '--:');
for (const folder of ['Questions', 'HeldOut']) {
  for (const file of fs.readdirSync(path.join(sets, folder)).sort()) {
    const language = path.basename(file, '.yaml');
    const set = questions(path.join(sets, folder, file));
    const asked = askedWords(path.join(here, '../../input', language, 'search.yaml'));
    const bare = documentsOf(site, language).map(document => ({ ...document, asked: '' }));
    const told = bare.map(document => ({ ...document, asked: asked.get(document.place) ?? '' }));
    const ours = openSearch(site, language);
    row(`${language} ${folder === 'HeldOut' ? '(held out)' : ''}`.trim(), set.length, cell(measure(set, query => ours.ask(query).places)),
      ...[miniSearch(language, bare), lunrSearch(language, bare), miniSearch(language, told), lunrSearch(language, told)].map(ask => cell(measure(set, ask))));
  }
}
