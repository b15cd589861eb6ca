// Box: the field in the header with its list, and the page of results. Begun by site.js when a reader first uses the field.
window.lmsSearch = { push: receive, parts: parts, openIndex: openIndex, find: find, begin: function (form) {
  var said = form.dataset, field = form.elements.q, page = document.querySelector('.search-results');
  var list = form.querySelector('[role=listbox]'), status = form.querySelector('[role=status]');
  var language = said.language, index = null, active = -1, turn = 0, timer = 0, most = page ? 10 : 5;

  function addressOf(part) { return said.folder + (part === 'index' ? 'index.js' : index.list.folder + '/' + part + '.js'); }
  function fetchParts(names, done) { getParts(language, names, addressOf, done); }
  function say(text, values) { return text.replace(/\{(\w+)\}/g, function (all, name) { return values[name]; }); }
  function hrefOf(path, anchor) { return say(anchor ? said.section : said.page, { page: path, section: anchor }); }

  function close() {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function mark(next) {
    var options = list.children;
    if (options[active]) { options[active].setAttribute('aria-selected', 'false'); }
    active = next;
    if (options[active]) {
      options[active].setAttribute('aria-selected', 'true');
      options[active].scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', options[active].id);
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
    answer.results.forEach(function (found) {
      if (urgent && urgent.page === found.page && urgent.anchor === found.anchor) { return; }
      made.push(link(hrefOf(found.page, found.anchor), 'result', resultParts(index, answer.words, found)));
    });
    return made;
  }

  function message(query, answer) {
    return answer.isGuess || answer.results.length === 0 ? say(answer.results.length > 0 ? said.near : said.none, { query: query }) : say(said.count, { count: String(answer.total) });
  }

  function showList(query, answer) {
    list.textContent = '';
    links(answer).concat(link(said.topics, 'result all-topics', said.topicsTitle)).forEach(function (option, i) {
      option.id = 'search-option-' + i;
      option.tabIndex = -1;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      list.appendChild(option);
    });
    active = -1;
    field.removeAttribute('aria-activedescendant');
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
  }

  function showPage(query, answer) {
    var items = links(answer).map(function (made) { return element('li', '', made); });
    page.textContent = '';
    page.appendChild(element('p', '', message(query, answer)));
    page.appendChild(element('ol', 'results', items));
    if (answer.total > answer.results.length && !answer.isGuess) {
      var more = element('button', 'more-results', said.more);
      more.type = 'button';
      more.onclick = function () {
        most += 10;
        search(function () { page.querySelectorAll('.result')[items.length].focus(); });
      };
      page.appendChild(more);
    }
    page.appendChild(element('p', '', link(said.topics, '', said.topicsTitle)));
  }

  function search(done) {
    var query = field.value.trim(), mine = ++turn;
    if (!query) {
      close();
      status.textContent = '';
      if (page) { page.textContent = ''; }
      return;
    }
    fetchParts(['index'], function () {
      var list = parts[language + ' index'];
      if (!list) { status.textContent = said.failed; return; }
      index = index || openIndex(language, list);
      find(index, field.value, most, fetchParts, function (answer) {
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
    try { history.replaceState(null, '', '?q=' + encodeURIComponent(field.value)); } catch (refused) { return; }
  }

  field.oninput = function () {
    clearTimeout(timer);
    timer = setTimeout(function () { most = page ? 10 : 5; search(keepInAddress); }, 120);
  };
  field.onkeydown = function (event) {
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
  list.onmousedown = function (event) { event.preventDefault(); };
  list.onclick = close;
  form.addEventListener('focusout', function (event) { if (!form.contains(event.relatedTarget)) { close(); } });
  form.onsubmit = function (event) {
    // One file has no page of results: its list is all there is.
    var isAlone = !form.hasAttribute('action');
    if (isAlone || !field.value.trim()) { event.preventDefault(); }
    if (isAlone) { search(); }
  };
  search();
} };
