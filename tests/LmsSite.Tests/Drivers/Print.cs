using System.Collections.Immutable;
using LmsSite.Core.Diagnostics;
using LmsSite.Core.Messages;
using LmsSite.Core.Sources;

namespace LmsSite.Tests.Drivers;

internal static class Print
{
    /// <summary>The faults as the program prints them for people.</summary>
    public static string Faults(ImmutableArray<Diagnostic> faults, SourceTexts texts) =>
        string.Concat(TextMessages.Of(faults, texts.Find).Select(line => $"{line}\n"));
}
