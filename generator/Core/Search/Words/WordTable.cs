using System.Runtime.InteropServices;

namespace LmsSite.Core.Search.Words;

/// <summary>
/// Gives each word a number, in the order in which they first come, so that a word is looked up and hashed once and is a number from
/// then on. Not a dictionary of strings: a guide has a million words, hardly any of them new, and a stretch of a text is enough to ask
/// with. The words stand one after the other in one buffer.
/// </summary>
internal sealed class WordTable
{
    private char[] letters = new char[4096];
    private Entry[] entries = new Entry[512];

    /// <summary>By hash, numbers from 1; 0 is a free place, and at least half of them are free.</summary>
    private int[] places = new int[1024];

    public int Count { get; private set; }

    /// <summary>The word that has a number.</summary>
    public ReadOnlySpan<char> this[int number] => letters.AsSpan(entries[number].Start, entries[number].Length);

    /// <summary>The number of a word, which is a new one if the word is.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        for (var place = hash; ; place++)
        {
            ref var held = ref places[place & (uint)(places.Length - 1)];
            if (held == 0)
            {
                held = ++Count;
                Add(word, hash);
                return Count - 1;
            }

            ref readonly var entry = ref entries[held - 1];
            if (entry.Hash == hash && word.SequenceEqual(letters.AsSpan(entry.Start, entry.Length)))
            {
                return held - 1;
            }
        }
    }

    private void Add(ReadOnlySpan<char> word, uint hash)
    {
        var start = Count == 1 ? 0 : entries[Count - 2].Start + entries[Count - 2].Length;
        while (start + word.Length > letters.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        word.CopyTo(letters.AsSpan(start));
        entries[Count - 1] = new(hash, start, word.Length);
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, Count * 2);
            places = new int[Count * 4];
            for (var number = 0; number < Count; number++)
            {
                var place = entries[number].Hash;
                while (places[place & (uint)(places.Length - 1)] != 0)
                {
                    place++;
                }

                places[place & (uint)(places.Length - 1)] = number + 1;
            }
        }
    }

    /// <summary>FNV-1a over pairs of letters, its upper bits folded into those that choose the place.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u ^ (uint)word.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(word))
        {
            hash = (hash ^ pair) * 16777619;
            hash ^= hash >> 15;
        }

        if ((word.Length & 1) == 1)
        {
            hash = (hash ^ word[^1]) * 16777619;
        }

        return hash ^ (hash >> 16);
    }

    private readonly record struct Entry(uint Hash, int Start, int Length);
}
