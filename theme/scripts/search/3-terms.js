// Terms: finds the terms of the index that a typed word may mean, each with how far it may be trusted, from 0 to 1.

// The number of letters to change, add, drop or swap to get from one word to another, or more than the limit.
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) { return limit + 1; }
  var before = [], row = [], next, i, j;
  for (j = 0; j <= b.length; j++) { row[j] = j; }
  for (i = 1; i <= a.length; i++) {
    next = [i];
    var least = i;
    for (j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) { next[j] = Math.min(next[j], before[j - 2] + 1); }
      least = Math.min(least, next[j]);
    }
    if (least > limit) { return limit + 1; }
    before = row;
    row = next;
  }
  return row[b.length];
}

// True if no part is missing: only then can it be said that a word is not there.
function isAll(missing) { return !Object.keys(missing).length; }

function errorsIn(word) { return word.length < 4 ? 0 : word.length < 8 ? 1 : 2; }

// How far a term answers to a typed word that may not be finished.
function likeness(typed, term, isHalf, errors, endings) {
  var word = typed.term, length = word.length;
  if (word === term) { return 1; }
  if (length > (isHalf ? 1 : 3) && (term.startsWith(word) || term.startsWith(typed.word))) { return (isHalf ? 0.8 : 0.5) * (0.6 + 0.4 * length / term.length); }
  if (isHalf && term.length > 2 && word.startsWith(term) && endings.has(word.slice(term.length))) { return 0.75; }
  if (length > 1 && term.length > 2 && errors > 0) {
    var away = Math.min(distance(word, term, errors), distance(typed.word, term, errors));
    if (away <= errors) { return 0.7 - 0.15 * away - (word[0] === term[0] ? 0 : 0.1); }
    if (isHalf && length > 4 && term.length > length && distance(word, term.slice(0, length), 1) <= 1) { return 0.3; }
  }
  return 0;
}

// Looks a word up in the parts that may hold it; the names of those not there yet are added to what is missing.
function lookUp(index, typed, isDesperate, missing) {
  var isHalf = typed.isHalf, errors = isDesperate ? Math.min(3, Math.floor(typed.term.length / 2)) : errorsIn(typed.term);
  function among(terms, found) {
    terms.forEach(term => {
      var trust = term[0] === '~' ? 0 : likeness(typed, term, isHalf, errors, index.endings);
      if (trust > 0) { found.push({ term: term, trust: trust }); }
    });
    return found;
  }
  function inParts(beginnings, most) {
    var found = [], names = [].concat(...beginnings.map(start => index.partsOf(start, most)));
    [...new Set(names)].slice(0, most).forEach(name => {
      var part = index.part(name, missing);
      if (part) { among(part.terms, found); }
    });
    return found;
  }
  var word = typed.term;
  var found = among(index.synonyms, inParts([word.slice(0, 2)], 3));
  if (found.length === 0 && (word.length > 4 || isDesperate) && isAll(missing)) {
    // The first letters themselves may be wrong: left out, swapped, or written as they sound.
    found = inParts([(index.list.rules.sounds[word[0]] || '') + word[1], word.slice(1, 3), word[1] + word[0], word[0]], isDesperate ? 6 : 3);
  }
  found.sort((a, b) => b.trust - a.trust || (a.term < b.term ? -1 : 1));
  // Guesses are for words that are not there; one that is there may still be the beginning of another, but no form of a shorter one.
  var sure = found.length > 0 && found[0].trust === 1;
  return found.filter(item => item.trust === 1 || (sure ? isHalf && item.trust > 0.6 && item.term.length > word.length : true)).slice(0, 12);
}
