namespace LmsSite.Core.Search.Words;

/// <summary>Words too common to search for, and endings that are cut.</summary>
internal static class French
{
    public static readonly WordRules Rules = new()
    {
        ApostropheParts = true,
        Empty = WordRules.Words("""
            ai alors as au ca dois doit faire fais faut aucun aussi autre aux avec avez avoir avons ce cela ces cet cette ceux chez ci comme comment dans de des donc dont du elle elles
            en encore est et etait etes etre eu fait il ils je la le les leur leurs lui ma mais me meme mes moi mon ne nos notre nous on ont ou par parce
            peu peut peux plus pour pourquoi qu quand que quel quelle quelles quels qui quoi sa se ses si son sont suis sur ta te tes toi ton tous tout
            toute tres trop tu un une vos votre vous vu y
            """),
        Sounds = WordRules.Endings("f=ph k=c c=k s=c z=s v=b b=v j=g g=j i=h y=i o=ho e=he"),
        Rounds =
        [
            WordRules.Endings("eaux=eau aux=al/2 ss=ss s x"),
            WordRules.Endings("issement/4 ement/4 ment/4 ations=ation/3 euse=eur/3 trice=teur/3"),
            WordRules.Endings("ees/4 ee/4 er/4 ant/4 ent/5 ez/4 e i/4"),
            WordRules.Endings("bb=b/2 ll=l/2 mm=m/2 nn=n/2 pp=p/2 rr=r/2 tt=t/2"),
        ],
    };
}
