using System.Globalization;
using System.Text.Json;
using Jint;
using LmsSite.Tests.Drivers;

namespace LmsSite.Tests.Search;

/// <summary>Someone who searches a built site: the very script of the theme, with the very files of the index, and no browser.</summary>
internal sealed class SearchReader : IDisposable
{
    private const string Surroundings = """
        var window = globalThis, self = globalThis, document = {}, used = new Set();
        """;

    private const string Asking = """
        var index = null, language = '';
        function begin(tag) {
          language = tag;
          (0, eval)(textOf(tag + '/search/index.js'));
          index = lmsSearch.openIndex(tag, lmsSearch.parts[tag + ' index']);
          var part = index.part;
          index.part = function (name, missing) {
            used.add(name);
            return part(name, missing);
          };
        }
        function pathOf(part) { return language + '/search/' + index.list.folder + '/' + part + '.js'; }
        function get(names, done) {
          names.forEach(function (name) {
            (0, eval)(textOf(pathOf(name)));
          });
          done();
        }
        function ask(query, most) {
          var answer;
          used.clear();
          lmsSearch.find(index, query, most, get, function (found) { answer = found; });
          function place(found) { return found.page + (found.anchor ? '#' + found.anchor : ''); }
          return JSON.stringify({ urgent: answer.urgent ? place(answer.urgent) : '', results: answer.results.map(place), isGuess: answer.isGuess, used: [...used].map(pathOf) });
        }
        function whole(read) {
          for (var missing = {}, value = read(missing); Object.keys(missing).length > 0; value = read(missing)) {
            get(Object.keys(missing), function () { });
            missing = {};
          }
          return value;
        }
        function postings(term) {
          return whole(function (missing) { return index.postings(term, missing); }).map(function (posting) {
            var found = whole(function (missing) { return index.document(posting.document, missing); });
            return found.page + '#' + found.anchor + ' ' + posting.score;
          }).join('\n');
        }
        function cut(text) { return index.cut(text).map(function (word) { return word.term; }).join(' '); }
        """;

    private readonly Engine engine = new();

    public SearchReader(BuiltSite site, string language)
    {
        engine.SetValue("textOf", new Func<string, string>(site.Text));
        engine.Execute(Surroundings);
        engine.Execute(site.Text(site.Files.Single(file => file.Path.StartsWith("assets/search.", StringComparison.Ordinal)).Path));
        engine.Execute(Asking);
        engine.Invoke("begin", language);
    }

    /// <summary>What a query finds, best first; what is urgent stands before all else.</summary>
    public Answer Ask(string query, int most = 10)
    {
        using var json = JsonDocument.Parse(engine.Invoke("ask", query, most).AsString());
        var urgent = json.RootElement.GetProperty("urgent").GetString()!;
        var results = Texts(json.RootElement, "results");
        return new(urgent, urgent.Length == 0 ? results : [urgent, .. results.Where(place => place != urgent)],
            json.RootElement.GetProperty("isGuess").GetBoolean(), Texts(json.RootElement, "used"));
    }

    public void Dispose() => engine.Dispose();

    /// <summary>The terms into which the script cuts a text.</summary>
    public string Cut(string text) => engine.Invoke("cut", text).AsString();

    /// <summary>What the index holds of a term: each document as <c>page#section</c>, with what the term adds to its score.</summary>
    public Dictionary<string, double> Postings(string term) =>
        engine.Invoke("postings", term).AsString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
            .ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture));

    private static List<string> Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];
}

/// <summary>What was found.</summary>
/// <param name="Urgent">The section that answers an urgent need, or nothing.</param>
/// <param name="Places">Pages and sections as <c>page#section</c>.</param>
/// <param name="IsGuess">True if nothing was found and these only come near.</param>
/// <param name="Used">The parts of the index that it takes: what a reader loads who has asked nothing before.</param>
internal sealed record Answer(string Urgent, List<string> Places, bool IsGuess, List<string> Used);
