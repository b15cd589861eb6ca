namespace LmsSite.Core.Search.Words;

/// <summary>The light stemming known as light10, as it stands after folding: ة is ه, ى is ي, أ is ا.</summary>
internal static class Arabic
{
    public static readonly WordRules Rules = new()
    {
        Empty = WordRules.Words("""
            اذا الا التي الذي الذين الى ام ان انا انت او اي اين بعد بل بين تلك ثم حتي حين ذلك سوف عن عند علي في قبل قد كان كانت كل كم كما كيف لا لكن لم لماذا لن
            له لها ما ماذا متي مع من منذ نحن هذا هذه هل هم هنا هناك هو هي و يا لدي عندي لي هناك يكون تكون اريد
            """),
        Sounds = WordRules.Endings("ا=ع ع=ا ت=ط ط=ت س=ص ص=س ذ=ز ز=ذ د=ض ض=ظ ظ=ض ق=ك ك=ق ه=ح ح=ه"),
        Rounds =
        [
            WordRules.Endings("^وال/2 ^بال/2 ^كال/2 ^فال/2 ^لل/2 ^ال/2 ^و/3"),
            WordRules.Endings("ها/2 ان/2 ات/2 ون/2 ين/2 يه/2 هم/3 كم/3"),
            WordRules.Endings("ه/2 ي/2 ك/4"),
        ],
    };
}
