// Index: the parts of one language, unpacked when they are first read.
function openIndex(language, list) {
  var signs = list.signs, unpacked = {}, digit = {}, scores = [], common = {}, code = 0xa1, i;
  for (i = 0; i < 32; i++) {
    digit[signs.last[i]] = digit[signs.more[i]] = i;
    scores[i] = signs.smallest * Math.pow(signs.step, i);
  }

  // Words that were written as one sign.
  list.common.words.split(',').forEach(word => {
    while (list.common.used.includes(String.fromCharCode(code))) { code++; }
    common[String.fromCharCode(code++)] = word;
  });

  // The last place whose value is not greater than what is looked for.
  function place(values, value) { return Math.max(0, values.filter(first => first <= value).length - 1); }

  // Each term begins with how many letters it shares with the one before it.
  function terms(text) {
    var part = { terms: [], postings: {} }, term = '', columns = text.split('\t').map(column => column.split(' '));
    columns[0].forEach((rest, i) => {
      term = term.slice(0, rest[0]) + rest.slice(1);
      part.terms.push(term);
      part.postings[' ' + term] = [columns[1][i], columns[2][i]];
    });
    return part;
  }

  function documents(lines) {
    var page, found = [];
    lines.replace(/[\u00a1-\u07ff]/g, sign => common[sign] || sign).split('\n').forEach(line => {
      var field = line.split('\t');
      if (line[0] === '=') { page = field; } else {
        found.push({ page: page[0].slice(1), pageTitle: page[1], language: page[2], anchor: field[0], title: field[1], text: field[2] });
      }
    });
    return found;
  }

  function read(numbers, levels) {
    var list = [], number = -1, step = 0;
    for (var at = 0; at < numbers.length; at++) {
      var sign = numbers[at];
      step = step * 32 + digit[sign];
      if (sign < 'a' && (sign < '0' || sign > '9')) { continue; }
      number += step + 1;
      list.push({ document: number, score: scores[digit[levels[list.length]]] });
      step = 0;
    }
    return list;
  }

  var index = {
    cut: wordCutter(list.rules),
    list: list,
    synonyms: [],
    phrases: [],
    groups: {},
    // All beginnings of endings, so that a word of which half the ending is typed is known.
    endings: new Set(),
    partsOf: (start, most) => {
      var names = [];
      for (var i = place(list.words, start); i < list.words.length && names.length < most && (!names.length || list.words[i].startsWith(start)); i++) { names.push('w' + i); }
      return names;
    },
    // A part as it is used, or null; one that is not here yet is added to what is missing.
    part: (name, missing) => {
      var key = language + ' ' + name;
      if (!(key in parts)) { missing[name] = true; }
      return !parts[key] ? null : unpacked[name] || (unpacked[name] = (name[0] === 'w' ? terms : documents)(parts[key]));
    },
    postings: (term, missing) => {
      var part = index.part('w' + place(list.words, term), missing);
      var found = part && part.postings[' ' + term];
      return !found ? [] : typeof found[0] === 'string' ? (part.postings[' ' + term] = read(found[0], found[1])) : found;
    },
    document: (number, missing) => {
      var at = place(list.texts, number), part = index.part('d' + at, missing);
      return part && part[number - list.texts[at]];
    }
  };
  list.rules.rounds.forEach(round => {
    round.forEach(rule => { for (var n = 1; n <= rule[0].length; n++) { index.endings.add(rule[0].slice(0, n)); } });
  });
  list.synonyms.forEach(entry => {
    var words = entry[0].split(' ');
    if (words.length > 1) { index.phrases.push({ words: words, groups: entry[1] }); } else { index.synonyms.push(entry[0]); index.groups[' ' + entry[0]] = entry[1]; }
  });
  return index;
}
