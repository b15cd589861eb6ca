using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LmsSite.Core.Composing;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Editions;

/// <summary>
/// The script at the root of the site that keeps it in a reader's browser. It begins with the list of this version's files, so that it changes with
/// any of them: that is how browsers notice a new version. See https://www.w3.org/TR/service-workers/.
/// </summary>
internal static class ServiceWorker
{
    public const string Path = "sw.js";

    /// <summary>Hexadecimal digits of a SHA-256 that are enough to tell a file from any other version of it.</summary>
    private const int Digits = 16;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The worker for what the site offers now; null if it has never offered one.</summary>
    public static OutputFile? Of(Plan plan, ImmutableArray<OutputFile> files) => plan.Guide.Site.OfflineCopy switch
    {
        OfflineCopy.Offered => Script($"const guide = {Lists(plan, files)};\n{plan.Assets.KeepingWorker}"),
        OfflineCopy.Withdrawn => Script(plan.Assets.WithdrawingWorker),
        _ => null,
    };

    private static OutputFile Script(string code) => new(Path, Encoding.UTF8.GetBytes("'use strict';\n" + code));

    private static string Lists(Plan plan, ImmutableArray<OutputFile> files)
    {
        var lists = plan.Guide.Languages.Select(frame => (frame.Language.Tag, Files: KeptFiles.Of(frame, files))).Prepend(("shared", KeptFiles.Shared(plan.Guide, files)));
        return "{\n" + string.Join(",\n", lists.Select(list => $"{Quoted(list.Item1)}: {{{List(list.Item2)}}}")) + "\n}";
    }

    private static string List(IEnumerable<OutputFile> files) => string.Join(',', files.OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => $"{Quoted(file.Path)}:\"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))[..Digits]}\""));

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, Encoder)}\"";
}
