using System.Collections.Frozen;

namespace LmsSite.Core.Diagnostics;

/// <summary>Every rule there is, by code.</summary>
public static class RuleBook
{
    /// <summary>All rules in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [.. SourceRules.All, .. PageRules.All, .. LinkRules.All, .. CitationRules.All, .. LanguageRules.All, .. SiteRules.All, .. WritingRules.All, .. EditionRules.All];

    private static readonly FrozenDictionary<string, DiagnosticRule> ByCode = All.ToFrozenDictionary(rule => rule.Code);

    /// <summary>The rule with this code, or null.</summary>
    public static DiagnosticRule? Find(string code) => ByCode.GetValueOrDefault(code.ToUpperInvariant());
}
