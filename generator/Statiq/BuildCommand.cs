using System.ComponentModel;
using LmsSite.Core.Settings;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;
using Spectre.Console.Cli;
using Statiq.App;
using Statiq.Common;

namespace LmsSite.Statiq;

/// <summary>What runs without a command's name: every pipeline, with the options of our own beside Statiq's.</summary>
[Description("Builds the site.")]
internal sealed class BuildCommand(
    IConfiguratorCollection configurators, Settings settings, IServiceCollection services, IFileSystem files, Bootstrapper bootstrapper)
    : PipelinesCommand<BuildCommand.Options>(configurators, settings, services, files, bootstrapper)
{
    protected override void SetPipelines(CommandContext commandContext, Options commandSettings, IEngineManager engineManager)
    {
        if (commandSettings.Address is { } text && SiteSettingsReader.TryAddress(text, out var address))
        {
            engineManager.Engine.Settings[RunSettings.Address] = address;
        }

        if (commandSettings.Feedback is { } feedback)
        {
            engineManager.Engine.Settings[RunSettings.Feedback] = new FeedbackForm(feedback);
        }

        if (commandSettings.Manifest is { } manifest)
        {
            engineManager.Engine.Settings[RunSettings.Manifest] = new NormalizedPath(manifest);
        }
    }

    internal sealed class Options : EngineCommandSettings
    {
        [CommandOption("--address <URL>")]
        [Description("Where the site will be published, such as https://example.org/guide/. Replaces the address in site.yaml.")]
        public string? Address { get; set; }

        [CommandOption("--feedback <URL>")]
        [Description("Where readers report what is wrong. {page}, {language} and {form} (content or translation) are filled in on each page. Replaces the address in site.yaml.")]
        public string? Feedback { get; set; }

        [CommandOption("--manifest <FILE>")]
        [Description("Writes the SHA-256 checksums of all files in the output folder to this file, as sha256sum does.")]
        public string? Manifest { get; set; }

        public override ValidationResult Validate() =>
            Address is not null && !SiteSettingsReader.TryAddress(Address, out _)
                ? ValidationResult.Error($"--address is \"{Address}\"; expected an address such as https://example.org/guide/")
            : Feedback is not null && (!SiteSettingsReader.IsWebAddress(Feedback) || FeedbackForm.UnknownPlaces(Feedback).Any())
                ? ValidationResult.Error($"--feedback is \"{Feedback}\"; expected an address such as https://example.org/tell-us?page={{page}}")
            : ValidationResult.Success();
    }
}
