// Box: the field in the header with its list, and the page of results. Begun by site.js when a reader first uses the field.
window.lmsSearch = { push: receive, parts, openIndex, find, begin: form => {
  var said = form.dataset, field = form.elements.q, page = document.querySelector('.search-results');
  var list = form.querySelector('[role=listbox]'), status = form.querySelector('[role=status]');
  var language = said.language, index = null, active = -1, turn = 0, timer = 0, most = page ? 10 : 5;

  document.head.append(element('style', '', resultStyle));

  function addressOf(part) { return said.folder + (part === 'index' ? 'index.js' : index.list.folder + '/' + part + '.js'); }
  function fetchParts(names, done) { getParts(language, names, addressOf, done); }
  function say(text, values) { return text.replace(/\{(\w+)\}/g, (all, name) => values[name]); }
  function hrefOf(path, anchor) { return say(anchor ? said.section : said.page, { page: path, section: anchor }); }

  function close() {
    list.hidden = true;
    mark(-1);
    field.setAttribute('aria-expanded', 'false');
  }

  function mark(next) {
    var options = [...list.children], option = options[active = next];
    options.forEach(other => { other.setAttribute('aria-selected', other === option); });
    if (option) {
      option.scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', option.id);
    } else { field.removeAttribute('aria-activedescendant'); }
  }

  function link(href, style, content) {
    var made = element('a', style, content);
    made.href = href;
    return made;
  }

  // All that was found, as links in their order.
  function links(answer) {
    var urgent = answer.urgent;
    var made = urgent ? [link(hrefOf(urgent.page, urgent.anchor), 'result urgent-result', urgentParts(urgent, said.urgent))] : [];
    answer.results.forEach(found => {
      if (urgent && urgent.page === found.page && urgent.anchor === found.anchor) { return; }
      made.push(link(hrefOf(found.page, found.anchor), 'result', resultParts(index, answer.words, found)));
    });
    return made;
  }

  function message(query, answer) {
    return answer.isGuess || answer.results.length === 0 ? say(answer.results.length > 0 ? said.near : said.none, { query: query }) : say(said.count, { count: String(answer.total) });
  }

  function showList(query, answer) {
    var isSure = answer.results.length > 0 && !answer.isGuess;
    var topics = link(said.topics, 'result all-topics', [element('span', '', isSure ? '' : message(query, answer)), element('span', 'result-title', said.topicsTitle)]);
    list.textContent = '';
    (isSure ? links(answer).concat(topics) : [topics].concat(links(answer))).forEach((option, i) => {
      option.id = 'search-option-' + i;
      option.tabIndex = -1;
      option.setAttribute('role', 'option');
      list.append(option);
    });
    mark(-1);
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
  }

  function showPage(query, answer) {
    var items = links(answer).map(made => element('li', '', made));
    page.textContent = '';
    page.append(element('p', '', message(query, answer)), element('ol', 'results', items));
    if (answer.total > answer.results.length && !answer.isGuess) {
      var more = element('button', 'more-results', said.more);
      more.type = 'button';
      more.onclick = () => {
        most += 10;
        search(() => { page.querySelectorAll('.result')[items.length].focus(); });
      };
      page.append(more);
    }
    page.append(element('p', '', link(said.topics, '', said.topicsTitle)));
  }

  function search(done) {
    var query = field.value.trim().slice(0, 200), mine = ++turn;
    if (!query) {
      close();
      status.textContent = '';
      if (page) { page.textContent = ''; }
      return;
    }
    fetchParts(['index'], () => {
      var list = parts[language + ' index'];
      if (!list) { status.textContent = said.failed; return; }
      index = index || openIndex(language, list);
      find(index, field.value, most, fetchParts, answer => {
        if (mine !== turn) { return; }
        if (page) { showPage(query, answer); } else { showList(query, answer); }
        status.textContent = message(query, answer);
        if (typeof done === 'function') { done(); }
      });
    });
  }

  function keepInAddress() {
    if (!page) { return; }
    document.title = say(said.title, { query: field.value });
    // Some browsers do not let a page from a disk change its address: sending the field does it there.
    try { history.replaceState(null, '', '?q=' + encodeURIComponent(field.value).replace(/%20/g, '+')); } catch (refused) { return; }
  }

  field.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { most = page ? 10 : 5; search(keepInAddress); }, 120);
  };
  field.onkeydown = event => {
    var key = event.key, count = list.children.length + 1;
    if (key === 'Escape') {
      // First the list, then what was typed.
      if (list.hidden) { field.value = ''; search(); } else { close(); }
      event.preventDefault();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !page) {
      event.preventDefault();
      if (list.hidden) { search(); return; }
      // Beyond either end of the list is the field itself.
      mark((active + count + (key === 'ArrowDown' ? 2 : 0)) % count - 1);
    } else if (key === 'Enter' && active >= 0 && !event.isComposing) {
      event.preventDefault();
      list.children[active].click();
    }
  };
  list.onmousedown = event => { event.preventDefault(); };
  list.onclick = close;
  form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) { close(); } });
  form.onsubmit = event => {
    // One file has no page of results: its list is all there is.
    var isAlone = !form.hasAttribute('action');
    if (isAlone || !field.value.trim()) { event.preventDefault(); }
    if (isAlone) { search(); }
  };
  search(keepInAddress);
} };
