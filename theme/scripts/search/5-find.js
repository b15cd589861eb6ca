// Find: answers a query. Asks for the parts that are missing and begins again until none is: each round is short.

// The words of a query, each with the terms it may mean, groups of synonyms among them.
function understand(index, query, isDesperate, missing) {
  var text = query.slice(0, 200);
  var words = index.cut(text, true).slice(0, 12);
  words.forEach(typed => {
    typed.isHalf = typed.end >= text.length;
    typed.terms = typed.isEmpty && !(typed.isHalf && words.length === 1) ? [] : lookUp(index, typed, isDesperate, missing);
    // A pair of signs that stands nowhere in the guide is answered by its single signs.
    if (typed.isPair && !typed.terms.length && isAll(missing)) { typed.terms = typed.term.split('').map(sign => ({ term: sign, trust: 0.4 })); }
    typed.terms.slice().forEach(item => {
      (index.groups[' ' + item.term] || []).forEach(group => { typed.terms.push({ term: '~' + group, trust: item.trust * 0.8 }); });
    });
  });
  index.phrases.forEach(phrase => {
    for (var at = 0; at + phrase.words.length <= words.length; at++) {
      if (phrase.words.every((word, i) => means(words[at + i], word))) {
        phrase.groups.forEach(group => {
          phrase.words.forEach((word, i) => { words[at + i].terms.push({ term: '~' + group, trust: 0.8 }); });
        });
      }
    }
  });
  return words.filter(typed => typed.terms.length > 0 || !typed.isEmpty);
}

// True if a typed word means this term. A word that the guide knows is never taken for the misspelling of another.
function means(typed, term) {
  var top = typed.terms[0], errors = errorsIn(typed.term);
  return typed.term === term || (top && top.term === term) || (typed.isHalf && typed.term.length > 3 && term.startsWith(typed.term)) ||
    (!(top && top.trust === 1) && typed.term[0] === term[0] && distance(typed.term, term, errors) <= errors);
}

// The section that answers an urgent need: every word of one of its phrases was typed. The longest phrase that fits is meant.
function urgentFor(index, words) {
  var best = null, most = 0;
  index.list.urgent.forEach(urgent => {
    urgent.phrases.forEach(phrase => {
      var terms = phrase.split(' ');
      if (terms.length > most && terms.every(term => words.some(typed => means(typed, term)))) {
        best = urgent;
        most = terms.length;
      }
    });
  });
  return best;
}

// Documents by score: for each word its best term counts; a document that answers to few of the words falls behind.
function score(index, words, missing) {
  var totals = {}, weights = {}, all = 0;
  words.forEach(typed => {
    var best = {}, weight = 0;
    typed.terms.forEach(item => {
      index.postings(item.term, missing).forEach(posting => {
        var value = posting.score * item.trust;
        if (!(best[posting.document] >= value)) { best[posting.document] = value; }
        weight = Math.max(weight, value);
      });
    });
    all += weight;
    Object.keys(best).forEach(number => {
      totals[number] = (totals[number] || 0) + best[number];
      weights[number] = (weights[number] || 0) + weight;
    });
  });
  return Object.keys(totals).map(number => {
    return { number: +number, score: totals[number] * (0.5 + 0.5 * weights[number] / all) };
  }).sort(byScore);
}

function byScore(a, b) { return b.score - a.score || a.number - b.number; }

// Which of the query's words a text holds: for each of its words the number of the typed word, or -1.
function answers(words, cut) {
  return cut.map(word => words.findIndex(typed => typed.terms.some(item => item.term === word.term)));
}

// How many different words of the query a text holds.
function held(index, words, text) {
  return new Set(answers(words, index.cut(text)).filter(kind => kind >= 0)).size;
}

// A heading that holds the query and little else, and words of the query that stand together, make a document better than its words alone.
function nearness(index, words, found) {
  var title = found.title || found.pageTitle, inTitle = held(index, words, title), bonus = 1;
  bonus += 0.15 * (held(index, words, found.title + ' ' + found.pageTitle) + inTitle * inTitle / (index.cut(title).length || 1)) / words.length;
  if (words.length > 1) {
    var text = answers(words, index.cut(found.text)), together = 0;
    for (var i = 1; i < text.length; i++) {
      if (text[i] > 0 && text[i] === text[i - 1] + 1) { together = Math.max(together, 1); }
      else if (text[i] >= 0 && text.slice(Math.max(0, i - 5), i).some(other => other >= 0 && other !== text[i])) { together = Math.max(together, 0.5); }
    }
    bonus += 0.15 * together;
  }
  return bonus;
}

// Calls back with { words, urgent, results, total, isGuess }; results are documents, best first.
function find(index, query, most, fetchParts, done) {
  var isDesperate = false;
  function round() {
    var missing = {}, words = understand(index, query, isDesperate, missing), results = [];
    var scored = isAll(missing) ? score(index, words, missing) : [];
    scored = scored.filter(item => item.score > scored[0].score * 0.2);
    if (isAll(missing)) {
      scored.slice(0, most + 1).forEach(item => {
        var found = index.document(item.number, missing);
        if (found) {
          found.number = item.number;
          found.score = item.score * nearness(index, words, found);
          results.push(found);
        }
      });
    }
    if (!isAll(missing)) { fetchParts(Object.keys(missing), round); return; }
    if (results.length === 0 && words.length > 0 && !isDesperate) { isDesperate = true; round(); return; }
    done({ words: words, urgent: isDesperate ? null : urgentFor(index, words), results: results.sort(byScore).slice(0, most), total: scored.length, isGuess: isDesperate });
  }
  round();
}
