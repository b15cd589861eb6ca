using System.Collections.Immutable;

namespace LmsSite.Core.Editions;

/// <summary>Packs many things at once, each core with a packer of its own.</summary>
internal static class Packing
{
    public static ImmutableArray<TPacked> Each<T, TPacked>(ImmutableArray<T> items, Func<T, Deflate, TPacked> pack)
    {
        var packed = new TPacked[items.Length];
        Parallel.For(0, packed.Length, () => new Deflate(), (index, _, deflate) =>
        {
            packed[index] = pack(items[index], deflate);
            return deflate;
        }, _ => { });
        return [.. packed];
    }
}
