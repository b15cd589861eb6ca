using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace LmsSite.Core.Editions;

/// <summary>Packs many things at once, each core with a packer of its own, which is used again when more is to be packed.</summary>
internal sealed class Packing
{
    private readonly ConcurrentBag<Deflate> idle = [];

    public ImmutableArray<TPacked> Each<T, TPacked>(ImmutableArray<T> items, Func<T, Deflate, TPacked> pack)
    {
        var packed = new TPacked[items.Length];
        Parallel.For(0, packed.Length, () => idle.TryTake(out var deflate) ? deflate : new Deflate(), (index, _, deflate) =>
        {
            packed[index] = pack(items[index], deflate);
            return deflate;
        }, idle.Add);
        return [.. packed];
    }
}
