// How the index grows: node scale.mjs [pages…], by default 50, 500 and 5000. Makes guides of one language from the words of the built
// English pages, as often as they stand there, with a share of new words; builds them; asks each 200 questions, each as a new reader would.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { documentsOf, openSearch, packed } from './site.mjs';

const here = path.dirname(new URL(import.meta.url).pathname);
const root = path.join(here, '../..');
const sections = 7, sentences = 8, newWords = 0.015;

/** The same numbers on every machine (mulberry32). */
function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words = documentsOf(path.join(root, 'output'), 'en').flatMap(document => document.text.toLowerCase().match(/[a-z]{2,}/g) ?? []);
const long = words.filter(word => word.length > 5);

function guide(folder, pages) {
  const next = dice(pages);
  const pick = list => list[Math.floor(next() * list.length)];
  const made = () => Array.from({ length: 3 }, () => pick(['ba', 'ke', 'lo', 'mi', 'ra', 'su', 'ten', 'vor', 'xi', 'zan', 'pel', 'dro'])).join('');
  const word = () => next() < newWords ? made() : pick(words);
  const some = (count, one) => Array.from({ length: count }, one).join(' ');
  const title = () => { const text = some(2 + Math.floor(next() * 3), () => pick(long)); return text[0].toUpperCase() + text.slice(1); };
  fs.mkdirSync(path.join(folder, 'en'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'site.yaml'), 'address: https://guide.example/\nlanguages:\n  - tag: en\n    name: English\n');
  fs.writeFileSync(path.join(folder, 'en/guide.yaml'), 'name: Guide\ndescription: A guide.\ngroups:\n  pages: Pages\n');
  for (let page = 0; page < pages; page++) {
    const name = page === 0 ? 'index' : `page-${page}`;
    const body = Array.from({ length: sections }, (_, at) => `## ${title()} {#part-${at}}\n\n${some(sentences, () => `${some(10, word)}.`)}\n`).join('\n');
    fs.writeFileSync(path.join(folder, 'en', `${name}.md`), `---\ntitle: ${title()}\ndescription: About ${pick(long)}.\nneeds-sources: false\n---\n\n${body}`);
  }
}

function questions() {
  const next = dice(7);
  const pick = list => list[Math.floor(next() * list.length)];
  const slip = word => { const at = 1 + Math.floor(next() * (word.length - 2)); return word.slice(0, at) + word.slice(at + 1); };
  return Array.from({ length: 200 }, () => Array.from({ length: 1 + Math.floor(next() * 4) }, () => next() < 0.15 ? slip(pick(long)) : pick(words)).join(' '));
}

const at = (list, share) => list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
console.log('| pages | documents | whole index | list of parts | one query, median | one query, 95 of 100 | most | script, median | script, 95 of 100 | most |');
console.log('| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
for (const pages of process.argv.slice(2).map(Number).concat(process.argv.length > 2 ? [] : [50, 500, 5000])) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'search-scale-'));
  const input = path.join(home, 'input'), site = path.join(home, 'site');
  guide(input, pages);
  execFileSync('dotnet', ['run', '--project', path.join(root, 'generator/Cli'), '--', '--input', input, '--output', site], { stdio: ['ignore', 'ignore', 'inherit'] });
  const files = fs.readdirSync(path.join(site, 'en/search'), { recursive: true }).map(name => path.join(site, 'en/search', name)).filter(name => name.endsWith('.js'));
  const loads = [], times = [];
  for (const question of questions()) {
    const reader = openSearch(site, 'en');
    const before = reader.spent();
    reader.ask(question, 5);
    times.push(reader.spent() - before);
    loads.push(reader.load());
  }
  const kilo = bytes => `${(bytes / 1000).toFixed(1)} kB`, milli = time => `${time.toFixed(1)} ms`;
  console.log(`| ${[pages, openSearch(site, 'en').index.list.documents, kilo(files.reduce((sum, file) => sum + packed(fs.readFileSync(file)), 0)), kilo(packed(fs.readFileSync(path.join(site, 'en/search/index.js')))),
    kilo(at(loads, 0.5)), kilo(at(loads, 0.95)), kilo(at(loads, 1)), milli(at(times, 0.5)), milli(at(times, 0.95)), milli(at(times, 1))].join(' | ')} |`);
  fs.rmSync(home, { recursive: true });
}
