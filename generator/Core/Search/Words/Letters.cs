using System.Collections.Frozen;

namespace LmsSite.Core.Search.Words;

/// <summary>
/// Makes letters alike that readers do not tell apart when they type: case, accents, ё and е, Arabic letter forms and vowel marks,
/// full-width forms, traditional and simplified characters. The reader's script does the same with the same table, which it is given: Unicode's own decomposition differs
/// between versions of browsers and is absent in .NET without ICU, and a word must never be written one way in the index and
/// another in the query.
/// </summary>
public static class Letters
{
    /// <summary>Groups of letters: what they become, a colon, and the letters. Combining marks are dropped beforehand.</summary>
    public const string Table =
        "a:àáâãäåāăąǎạảấầẩẫậắằẳẵặ c:çćĉċč d:ďđḍ e:èéêëēĕėęěẹẻẽếềểễệ g:ĝğġģǧ h:ĥħḥ i:ìíîïĩīĭįıǐỉịİ j:ĵ k:ķǩ l:ĺļľŀł n:ñńņňǹ " +
        "o:òóôõöøōŏőơǒọỏốồổỗộớờởỡợ r:ŕŗř s:śŝşšșſṣ t:ţťŧțṭ u:ùúûüũūŭůűųưǔụủứừửữự w:ŵẁẃẅ y:ýÿŷỳỵỷỹ z:źżžẓ ss:ß ae:æ oe:œ th:þ " +
        "α:ά ε:έ η:ή ι:ίϊΐ ο:ό σ:ς υ:ύϋΰ ω:ώ е:ёѐ и:йѝ і:ї у:ў г:ѓґ к:ќ ا:آأإٱ و:ؤ ي:ئىی ه:ة ك:ک";

    /// <summary>The same as <see cref="IsMark"/>, <see cref="IsUnspaced"/> and the rest of <see cref="IsWord"/>, as a script writes ranges of signs.</summary>
    public const string MarkRanges = @"\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f";
    public const string UnspacedRanges = @"\u3005\u3007\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff";
    public const string LetterRanges = @"0-9A-Za-z\u00aa\u00ad\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u0386\u0388-\u060b\u060d-\u061a" +
        @"\u061c-\u061e\u0620-\u0669\u066e-\u06d3\u06d5-\u1fff\u200b-\u200f\u2c00-\u2dff\uac00-\ud7a3\ufb50-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a";

    private static readonly FrozenDictionary<char, string> Folded = Table.Split(' ')
        .Select(group => group.Split(':'))
        .SelectMany(group => group[1].Select(letter => (letter, To: group[0])))
        .Concat(ChineseForms.All.Select(form => (letter: form.Traditional, To: form.Simplified.ToString())))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.To);

    /// <summary>What is asked of every letter of a guide, looked up.</summary>
    private static readonly SignKind[] Kinds = AllKinds();

    internal static SignKind KindOf(char sign) => Kinds[sign];

    /// <summary>The kinds of all signs, for who asks of a whole text: the table is then fetched once.</summary>
    internal static ReadOnlySpan<SignKind> KindsOfAll => Kinds;

    /// <summary>The text in letters that compare alike.</summary>
    public static string Fold(string text)
    {
        // No letter becomes more than two.
        var folded = text.Length <= 64 ? stackalloc char[2 * 64] : new char[2 * text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            var narrow = letter is >= '\uff01' and <= '\uff5e' ? (char)(letter - 0xfee0) : letter;
            var lower = char.ToLowerInvariant(narrow);
            if (char.IsAscii(lower) || !Folded.TryGetValue(lower, out var plain))
            {
                folded[length] = lower;
                length += IsMark(lower) ? 0 : 1;
            }
            else
            {
                plain.CopyTo(folded[length..]);
                length += plain.Length;
            }
        }

        return text.AsSpan().SequenceEqual(folded[..length]) ? text : new(folded[..length]);
    }

    /// <summary>
    /// The table with those traditional characters that become one of the terms' own: no other could find anything, and all of them
    /// would be a large part of the index.
    /// </summary>
    public static string TableFor(IEnumerable<string> terms)
    {
        var own = new HashSet<char>();
        foreach (var term in terms)
        {
            foreach (var sign in term)
            {
                if (KindOf(sign) == SignKind.Unspaced)
                {
                    own.Add(sign);
                }
            }
        }

        return string.Join(' ', ChineseForms.All.Where(form => own.Contains(form.Simplified)).GroupBy(form => form.Simplified)
            .Select(group => $"{group.Key}:{string.Concat(group.Select(form => form.Traditional))}").Prepend(Table));
    }

    private static SignKind[] AllKinds()
    {
        var kinds = new SignKind[char.MaxValue + 1];
        for (var code = 0; code < kinds.Length; code++)
        {
            kinds[code] = IsUnspaced((char)code) ? SignKind.Unspaced : IsWord((char)code) ? SignKind.Letter : SignKind.None;
        }

        return kinds;
    }

    /// <summary>Marks that are written on letters, the Arabic stroke that only lengthens a word, and signs without width.</summary>
    public static bool IsMark(char sign) =>
        sign is (>= '\u0300' and <= '\u036f') or (>= '\u0610' and <= '\u061a') or '\u0640' or (>= '\u064b' and <= '\u065f') or '\u0670'
            or (>= '\u06d6' and <= '\u06ed') or '\u00ad' or (>= '\u200b' and <= '\u200f');

    /// <summary>
    /// True for what words are made of. Ranges and not Unicode categories, for the same reason as the table; surrogates are left out,
    /// so half a pair can do no harm.
    /// </summary>
    public static bool IsWord(char sign) => sign is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or 'ª' or 'µ' or 'º'
        || (sign is >= '\u00c0' and <= '\u1fff' && sign is not ('×' or '÷' or '\u037e' or '\u0387' or '،' or '؛' or '؟' or (>= '\u066a' and <= '\u066d') or '۔'))
        || (sign is >= '\u2c00' and <= '\u2dff') || IsUnspaced(sign) || sign is (>= '\uac00' and <= '\ud7a3') or (>= '\ufb50' and <= '\ufefc')
            or (>= '\uff10' and <= '\uff19') or (>= '\uff21' and <= '\uff3a') or (>= '\uff41' and <= '\uff5a') or '\u00ad' or (>= '\u200b' and <= '\u200f');

    /// <summary>Han characters and kana: written without spaces between words.</summary>
    public static bool IsUnspaced(char sign) => sign is '々' or '〇' or (>= '\u3041' and <= '\u30fa') or (>= '\u30fc' and <= '\u30ff')
        or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');
}

/// <summary>What a sign is to a search: nothing, a letter or digit, or a character of a script without spaces between words.</summary>
internal enum SignKind : byte
{
    None,
    Letter,
    Unspaced,
}
