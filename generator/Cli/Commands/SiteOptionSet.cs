using System.CommandLine;
using System.Globalization;
using LmsSite.Core;
using LmsSite.Core.Settings;

namespace LmsSite.Cli.Commands;

/// <summary>The options that say which site to make, shared by all commands that make one.</summary>
internal sealed class SiteOptionSet
{
    private const string EpochVariable = "SOURCE_DATE_EPOCH";

    private readonly Option<string> input = new("--input", "-i")
    {
        Description = "Folder with site.yaml, the language folders and media.",
        DefaultValueFactory = _ => "input",
        HelpName = "folder",
    };

    private readonly Option<Uri?> address = new("--address", "-a")
    {
        Description = "Where the site will be published, such as https://example.org/guide/. Replaces the address in site.yaml.",
        HelpName = "url",
        CustomParser = result =>
        {
            if (SiteSettingsReader.TryAddress(result.Tokens[0].Value, out var parsed))
            {
                return parsed;
            }

            result.AddError($"--address is \"{result.Tokens[0].Value}\"; expected an address such as https://example.org/guide/");
            return null;
        },
    };

    private readonly Option<FeedbackForm?> feedback = new("--feedback")
    {
        Description = "Where readers report what is wrong. {page}, {language} and {form} (content or translation) are filled in on each page. Replaces the address in site.yaml.",
        HelpName = "url",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (SiteSettingsReader.IsWebAddress(text) && !FeedbackForm.UnknownPlaces(text).Any())
            {
                return new(text);
            }

            result.AddError($"--feedback is \"{text}\"; expected an address such as https://example.org/tell-us?page={{page}}");
            return null;
        },
    };

    private readonly Option<DateOnly?> buildDate = new("--build-date")
    {
        Description = $"The day that counts as today when due dates are checked, such as 2026-05-03. Default: {EpochVariable}, or else today. No page depends on it.",
        HelpName = "date",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"--build-date is \"{result.Tokens[0].Value}\"; expected a date such as 2026-05-03");
            return null;
        },
    };

    public void AddTo(Command command)
    {
        command.Options.Add(input);
        command.Options.Add(address);
        command.Options.Add(feedback);
        command.Options.Add(buildDate);
    }

    public string Input(ParseResult parsed) => parsed.GetRequiredValue(input);

    public SiteOptions Site(ParseResult parsed) => new(parsed.GetValue(address), parsed.GetValue(buildDate) ?? Today(), parsed.GetValue(feedback));

    private static DateOnly Today() =>
        long.TryParse(Environment.GetEnvironmentVariable(EpochVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : DateOnly.FromDateTime(DateTime.UtcNow);
}
