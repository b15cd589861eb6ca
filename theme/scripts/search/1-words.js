// Words: cuts a text into terms exactly as the generator does (Core/Search/Words). The rules of the language come with its index.
function wordCutter(rules) {
  var letters = {}, stems = {}, empty = new Set(rules.empty.split(' '));
  rules.letters.split(' ').forEach(group => {
    var pair = group.split(':');
    pair[1].split('').forEach(letter => { letters[letter] = pair[0]; });
  });
  var marks = new RegExp('[' + rules.marks + ']', 'g');
  var odd = new RegExp('[' + Object.keys(letters).join('') + ']', 'g');
  var particles = new RegExp('[' + rules.particles + ']', 'g');
  var run = new RegExp('[' + rules.unspaced + ']+|[' + rules.word + ']+' + (rules.parts ? '' : "(?:['\u2019][" + rules.word + ']+)*'), 'g');
  var unspaced = new RegExp('^[' + rules.unspaced + ']');

  function fold(text) {
    return text
      .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .toLowerCase().replace(marks, '').replace(odd, letter => letters[letter]);
  }

  function replaced(word, rule) {
    var from = rule[0], length = from.length;
    if (from[0] === '^') { return word.length - length + 1 >= rule[2] && word.startsWith(from.slice(1)) ? rule[1] + word.slice(length - 1) : null; }
    return word.length - length >= rule[2] && word.endsWith(from) ? word.slice(0, -length) + rule[1] : null;
  }

  function stem(word) {
    rules.spellings.forEach(rule => { word = word.split(rule[0]).join(rule[1]); });
    rules.rounds.forEach(round => {
      var fit = round.find(rule => replaced(word, rule) !== null);
      if (fit) { word = replaced(word, fit); }
    });
    return word;
  }

  // Every word that says something, or every word: as it is indexed, as it was typed, and where it stands.
  return (text, isAll) => {
    var found = [], match;
    function add(term, word, start, end, isPair) {
      var isEmpty = empty.has(word);
      if (isAll || !isEmpty) { found.push({ term, word, start, end, isEmpty, isPair }); }
    }
    text = text.replace(particles, ' ');
    run.lastIndex = 0;
    while ((match = run.exec(text))) {
      var start = match.index, end = start + match[0].length;
      if (unspaced.test(match[0])) {
        // Every two signs side by side, as in the index.
        for (var i = start; i < end - 1 || (i === start && i < end); i++) {
          var pair = fold(text.slice(i, Math.min(i + 2, end)));
          add(pair, pair, i, i + pair.length, pair.length > 1);
        }
        continue;
      }
      var word = fold(match[0]).replace(/['\u2019]/g, '');
      if (word.length > 1 || /^\d$/.test(word)) {
        var key = ' ' + word;
        add(stems[key] || (stems[key] = stem(word)), word, start, end);
      }
    }
    return found;
  };
}
