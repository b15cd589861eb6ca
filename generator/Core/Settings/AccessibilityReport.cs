using System.Collections.Immutable;

namespace LmsSite.Core.Settings;

/// <summary>
/// How far the site meets WCAG, as accessibility.json says: an OpenACR report of the US General Services Administration, which is YAML, and
/// JSON is YAML. It holds what a person has judged; kept by hand, and read by programs that compare such reports.
/// </summary>
/// <param name="Date">When the whole was last judged.</param>
/// <param name="Criteria">Every success criterion, in the report's order.</param>
/// <param name="Bytes">The report as written: it is published as it is.</param>
/// <param name="Tools">What tested it.</param>
public sealed record AccessibilityReport(DateOnly Date, ImmutableArray<SuccessCriterion> Criteria, ReadOnlyMemory<byte> Bytes, AccessibilityTools Tools)
{
    public const string FileName = "accessibility.json";

    public int Count(string level, Adherence adherence) => Criteria.Count(criterion => criterion.Level == level && criterion.Adherence == adherence);
}

/// <summary>The programs that tested the site, as the report's <c>evaluation_methods_used</c> names them; a test holds the names true.</summary>
/// <param name="Axe">Version of axe-core.</param>
/// <param name="Rules">How many rules it applied.</param>
/// <param name="Nu">Version of the W3C's Nu HTML checker.</param>
public sealed record AccessibilityTools(string Axe, string Rules, string Nu);

/// <summary>One success criterion of WCAG.</summary>
/// <param name="Number">Such as <c>1.4.3</c>.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Level">A, AA or AAA.</param>
/// <param name="Adherence">How far it is met.</param>
/// <param name="Notes">Why, in English; may be empty.</param>
public sealed record SuccessCriterion(string Number, string Name, string Level, Adherence Adherence, string Notes);

/// <summary>The terms of OpenACR and VPAT.</summary>
public enum Adherence
{
    Supports,
    PartiallySupports,
    DoesNotSupport,
    NotApplicable,
    NotEvaluated,
}
