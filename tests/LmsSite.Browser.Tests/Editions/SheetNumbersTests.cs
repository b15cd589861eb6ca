using System.Text;
using LmsSite.Cli.Printing;

namespace LmsSite.Browser.Tests.Editions;

/// <summary>The table of contents on paper, from a print as Chromium writes it.</summary>
public sealed class SheetNumbersTests
{
    [Fact]
    public void A_chapter_has_the_number_of_the_sheet_that_it_begins_on() => Assert.Equal(
        "<style>@media print{.whole-contents a[href=\"#/hive\"]::after{content:\"2\"}.whole-contents a[href=\"#/year/spring\"]::after{content:\"3\"}}</style>\n",
        SheetNumbers.StyleOf(Print("/#2Fyear#2Fspring [53 0 R /XYZ 0 792 0]\n/#2Fhive [9 0 R /XYZ 0 792 0]")));

    [Fact]
    public void Sections_and_what_is_no_chapter_have_none() =>
        Assert.DoesNotContain("content:", SheetNumbers.StyleOf(Print("/contents [9 0 R /XYZ 0 776.25 0]\n/#2Fhive:queen [53 0 R /XYZ 0 190.5 0]\n/#2Fgone [99 0 R /XYZ 0 0 0]")), StringComparison.Ordinal);

    [Fact]
    public void A_name_in_letters_of_another_script_is_read_as_it_was_written() =>
        Assert.Contains("a[href=\"#/é\"]", SheetNumbers.StyleOf(Print("/#2F#C3#A9 [9 0 R /XYZ 0 792 0]")), StringComparison.Ordinal);

    /// <summary>Three sheets, the objects 2, 9 and 53, and these named places.</summary>
    private static byte[] Print(string places) => Encoding.Latin1.GetBytes(
        "%PDF-1.4\n2 0 obj\n<</Type /Page\n/Parent 60 0 R>>\nendobj\n9 0 obj\n<</Type /Page\n/Parent 60 0 R>>\nendobj\n53 0 obj\n<</Type /Page\n/Parent 60 0 R>>\nendobj\n"
        + $"60 0 obj\n<</Type /Pages\n/Count 3\n/Kids [2 0 R 9 0 R 53 0 R]>>\nendobj\n61 0 obj\n<<{places}>>\nendobj\n");
}
