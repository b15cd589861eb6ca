using LmsSite.Core.Resolving;
using LmsSite.Core.Settings;

namespace LmsSite.Core.Composing;

/// <summary>A file in which readers take the guide along.</summary>
/// <param name="Path">Where it stands, from the root of the site.</param>
/// <param name="Format">Its form.</param>
/// <param name="Frame">The language that it holds, or null for all of them.</param>
/// <param name="Paper">For a PDF, the sheets that it is made for; else null.</param>
public sealed record Edition(string Path, EditionFormat Format, GuideLanguage? Frame, PaperSize? Paper = null)
{
    /// <summary>The folder of all editions.</summary>
    public const string Folder = "downloads/";

    /// <summary>Where the checksums of all editions stand.</summary>
    public const string Checksums = Folder + "SHA256SUMS";
}

/// <summary>The sheets that printers hold: A4 nearly everywhere, US Letter in North America.</summary>
public enum PaperSize
{
    A4,
    Letter,
}

/// <summary>A finished edition, as readers are told of it.</summary>
/// <param name="Edition">What it is.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its SHA-256 checksum in lowercase hexadecimal digits.</param>
public sealed record Download(Edition Edition, long Bytes, string Sha256);
