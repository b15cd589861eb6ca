using CsCheck;
using LmsSite.Core.Linking;
using LmsSite.Core.Provenance;

namespace LmsSite.Tests.Properties;

/// <summary>Sections stand in a record in the order of their names, letter by letter, as a person would sort the file.</summary>
public sealed class SectionKeyProperties
{
    // The signs on both sides of # in Unicode, which parts the page's path from the section's id.
    private static readonly Gen<SectionKey> Key = Gen.Select(Gen.OneOf("a", "b", "-", "/", "!", "\"", "$").Array[1, 3], Gen.OneOf("a", "b", "-", "").Array[0, 2],
        (path, section) => new SectionKey(new PageId(string.Concat(path)), string.Concat(section)));

    [Fact]
    public void The_order_is_that_of_the_names() => Gen.Select(Key, Key).Sample((one, other) =>
        Assert.Equal(Math.Sign(string.CompareOrdinal(one.ToString(), other.ToString())), Math.Sign(one.CompareTo(other))));
}
