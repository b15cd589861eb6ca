// Show: makes elements of what was found. Text only ever becomes text nodes, so nothing typed can become markup.
function element(tag, style, content) {
  var made = document.createElement(tag);
  if (style) { made.className = style; }
  made.append(...[].concat(content || []));
  return made;
}

// A text with the words of the query marked.
function marked(index, words, text, from, to) {
  var parts = [], at = from, cut = index.cut(text), kinds = answers(words, cut);
  cut.forEach((word, i) => {
    // Pairs of signs overlap: only what is new is marked.
    if (kinds[i] >= 0 && word.start >= from && word.end > at && word.end <= to) {
      var start = Math.max(at, word.start);
      parts.push(text.slice(at, start), element('mark', '', text.slice(start, word.end)));
      at = word.end;
    }
  });
  parts.push(text.slice(at, to));
  return parts;
}

// The stretch of the text with the most different words of the query in it.
function snippet(index, words, text) {
  if (text.length <= 170) { return marked(index, words, text, 0, text.length); }
  var cut = index.cut(text), kinds = answers(words, cut), start = 0, most = 0;
  cut.forEach((word, i) => {
    var near = kinds.filter((kind, j) => kind >= 0 && j >= i && cut[j].end <= word.start + 140);
    var count = kinds[i] >= 0 ? new Set(near).size + near.length / 10 : 0;
    if (count > most) { most = count; start = word.start; }
  });
  // Begin at the sentence or item that holds it, if it begins near.
  var begin = text.slice(0, start).search(/[^.?·\u3002]*$/);
  if (start - begin > 60) { begin = text.lastIndexOf(' ', start - 30) + 1 || start; }
  var end = Math.min(text.length, begin + 170), space = text.lastIndexOf(' ', end);
  if (end < text.length && space > begin + 85) { end = space; }
  return [begin > 0 ? '… ' : ''].concat(marked(index, words, text, begin, end), end < text.length ? ' …' : '');
}

// What a result is made of: its title, the page it stands on, and a snippet.
function resultParts(index, words, found) {
  var title = found.title || found.pageTitle, list = [element('span', 'result-title', marked(index, words, title, 0, title.length))];
  if (found.title) { list.push(element('span', 'result-page', found.pageTitle)); }
  list.push(element('span', 'result-text', snippet(index, words, found.text)));
  return list.map(part => {
    if (found.language) { part.lang = found.language.split(' ')[0]; part.dir = found.language.split(' ')[1]; }
    return part;
  });
}

function urgentParts(urgent, label) { return [element('span', 'result-urgent', label), element('span', 'result-title', urgent.title)]; }
