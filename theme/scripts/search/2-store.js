// Store: what the scripts of an index have handed over, by language and part. They may come before this script or after it.
var parts = {};

function receive(part) { parts[part[0] + ' ' + part[1]] = part[2]; }

(window.lmsSearch || []).forEach(receive);

// Gets parts by adding their scripts to the page, the one way that works from a disk as well; then goes on. A part that does not come
// counts as empty: the others still give an answer.
function getParts(language, names, addressOf, done) {
  var left = 1;
  function arrived() {
    left--;
    if (left === 0) { done(); }
  }
  names.forEach(name => {
    var key = language + ' ' + name;
    if (key in parts) { return; }
    var script = document.createElement('script');
    left++;
    script.src = addressOf(name);
    script.onload = script.onerror = () => {
      parts[key] = parts[key] || '';
      arrived();
    };
    document.head.append(script);
  });
  arrived();
}
