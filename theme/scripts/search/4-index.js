// Index: the parts of one language, unpacked when they are first read.
function openIndex(language, list) {
  var unpacked = {}, digit = {}, scores = [], common = {}, code = 0xa1, i;
  for (i = 0; i < 32; i++) {
    digit[list.signs.last[i]] = digit[list.signs.more[i]] = i;
    scores[i] = list.signs.smallest * Math.pow(list.signs.step, i);
  }

  // Words that were written as one sign.
  list.common.words.split(',').forEach(function (word) {
    while (list.common.used.indexOf(String.fromCharCode(code)) >= 0) { code++; }
    common[String.fromCharCode(code++)] = word;
  });

  // The last place whose value is not greater than what is looked for.
  function place(values, value) {
    var low = 0, high = values.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (values[middle] <= value) { low = middle + 1; } else { high = middle; }
    }
    return Math.max(0, low - 1);
  }

  function terms(lines) {
    var part = { terms: [], lines: {} };
    lines.split('\n').forEach(function (line) {
      var term = line.slice(0, line.indexOf(' '));
      part.terms.push(term);
      part.lines[' ' + term] = line;
    });
    return part;
  }

  function documents(lines) {
    var page, found = [];
    lines.replace(/[\u00a1-\u07ff]/g, function (sign) { return common[sign] || sign; }).split('\n').forEach(function (line) {
      var field = line.split('\t');
      if (line[0] === '=') { page = field; } else {
        found.push({ page: page[0].slice(1), pageTitle: page[1], language: page[2], anchor: field[0], title: field[1], text: field[2] });
      }
    });
    return found;
  }

  function read(line) {
    var fields = line.split(' '), list = [], number = -1, step = 0;
    for (var at = 0; at < fields[1].length; at++) {
      var sign = fields[1][at];
      step = step * 32 + digit[sign];
      if (sign < 'a' && (sign < '0' || sign > '9')) { continue; }
      number += step + 1;
      list.push({ document: number, score: scores[digit[fields[2][list.length]]] });
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
    endings: ' ',
    partsOf: function (start, most) {
      var names = [];
      for (var i = place(list.words, start); i < list.words.length && names.length < most && (names.length === 0 || list.words[i].slice(0, start.length) <= start); i++) { names.push('w' + i); }
      return names;
    },
    // A part as it is used, or null; one that is not here yet is added to what is missing.
    part: function (name, missing) {
      var key = language + ' ' + name;
      if (!(key in parts)) { missing[name] = true; }
      return !parts[key] ? null : unpacked[name] || (unpacked[name] = (name[0] === 'w' ? terms : documents)(parts[key]));
    },
    postings: function (term, missing) {
      var part = index.part('w' + place(list.words, term), missing);
      var line = part && part.lines[' ' + term];
      return !line ? [] : typeof line === 'string' ? (part.lines[' ' + term] = read(line)) : line;
    },
    document: function (number, missing) {
      var at = place(list.texts, number), part = index.part('d' + at, missing);
      return part && part[number - list.texts[at]];
    }
  };
  list.rules.rounds.forEach(function (round) {
    round.forEach(function (rule) { for (var n = 1; n <= rule[0].length; n++) { index.endings += rule[0].slice(0, n) + ' '; } });
  });
  list.synonyms.forEach(function (entry) {
    var words = entry[0].split(' ');
    if (words.length > 1) { index.phrases.push({ words: words, groups: entry[1] }); } else { index.synonyms.push(entry[0]); index.groups[' ' + entry[0]] = entry[1]; }
  });
  return index;
}
