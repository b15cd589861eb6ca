using LmsSite.Core.Citations;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Languages;
using LmsSite.Core.Linking;
using LmsSite.Core.Provenance;
using LmsSite.Core.Settings;
using LmsSite.Core.Sources;

namespace LmsSite.Core.Reading;

/// <summary>Tells by its path what an input file is, and reads it.</summary>
public static class InputReader
{
    public const string SiteFile = "site.yaml";
    public const string MediaFolder = "media/";
    public const string StringsFolder = "theme/strings/";

    /// <summary>Reads one file on its own. Never fails.</summary>
    public static Input Read(SourceFile file)
    {
        var faults = new Faults();
        var (folder, name) = Split(file.Path);
        return file.Path switch
        {
            SiteFile when SiteSettingsReader.Read(file, faults) is { } site => new Input.OfSite(file.Path, faults.ToImmutable(), site),
            "organisations.yaml" when Contacts.ReadOrganisations(file, faults) is var contacts => new Input.OfContacts(file.Path, faults.ToImmutable(), contacts),
            "emergency-numbers.yaml" when Contacts.ReadEmergencyNumbers(file, faults) is var contacts => new Input.OfContacts(file.Path, faults.ToImmutable(), contacts),
            "references.json" when CslReader.Read(file, faults) is var references => new Input.OfReferences(file.Path, faults.ToImmutable(), references),
            AccessibilityReport.FileName when AccessibilityReportReader.Read(file, faults) is { } report => new Input.OfAccessibility(file.Path, faults.ToImmutable(), report),
            _ when $"{folder}/" == StringsFolder && name.EndsWith(".yaml", StringComparison.Ordinal) => ReadStrings(file, faults),
            _ when file.Path.StartsWith(MediaFolder, StringComparison.Ordinal) => ReadMedia(file, faults),
            _ when folder.Length > 0 && name == "guide.yaml" && !folder.Contains('/') && GuideTexts.Read(file, faults) is { } texts =>
                new Input.OfTexts(file.Path, faults.ToImmutable(), folder, texts),
            _ when folder.Length > 0 && name == TranslatedFrom.FileName && !folder.Contains('/') && TranslatedFromReader.Read(file, faults) is { } from =>
                new Input.OfTranslatedFrom(file.Path, faults.ToImmutable(), folder, from, file.ShownAs),
            _ when folder.Length > 0 && name == "search.yaml" && !folder.Contains('/') && SearchWords.Read(file, faults) is { } words =>
                new Input.OfSearchWords(file.Path, faults.ToImmutable(), folder, words),
            _ when folder.Length > 0 && name.EndsWith(".md", StringComparison.Ordinal) => ReadPage(file, faults),
            _ => new Input.OfNothing(file.Path, faults.ToImmutable()),
        };
    }

    private static Input ReadStrings(SourceFile file, Faults faults)
    {
        var language = System.IO.Path.GetFileNameWithoutExtension(file.Path);
        return StringsReader.Read(file, faults) is { } strings
            ? new Input.OfStrings(file.Path, faults.ToImmutable(), language, strings, file.ShownAs)
            : new Input.OfNothing(file.Path, faults.ToImmutable());
    }

    private static Input.OfMedia ReadMedia(SourceFile file, Faults faults)
    {
        CheckName(file, file.Path, faults);
        var drawing = file.Path.EndsWith(".svg", StringComparison.Ordinal) ? DrawingReader.Read(file, faults) : null;
        return new Input.OfMedia(file.Path, faults.ToImmutable(), file.Bytes, drawing);
    }

    private static Input ReadPage(SourceFile file, Faults faults)
    {
        var language = file.Path[..file.Path.IndexOf('/')];
        var path = file.Path[(language.Length + 1)..^".md".Length];
        CheckName(file, path, faults);
        return PageReader.Read(file, language, new PageId(path), faults) is { } page
            ? new Input.OfPage(file.Path, faults.ToImmutable(), page)
            : new Input.OfNothing(file.Path, faults.ToImmutable());
    }

    private static void CheckName(SourceFile file, string path, Faults faults)
    {
        if (path.Split('/').FirstOrDefault(name => !Identifier.IsFileName(name)) is { } wrong)
        {
            var better = string.Join('.', wrong.Split('.').Select(Identifier.From));
            faults.Add(SourceRules.UnusableName.At(new(file.ShownAs), $"\"{wrong}\" cannot be part of a published address", Identifier.IsFileName(better) ? [better] : null));
        }
    }

    private static (string Folder, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }
}
