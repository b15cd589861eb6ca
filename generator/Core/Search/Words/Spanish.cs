namespace LmsSite.Core.Search.Words;

/// <summary>Words too common to search for, and endings that are cut.</summary>
internal static class Spanish
{
    public static readonly WordRules Rules = new()
    {
        Empty = WordRules.Words("""
            a al algo ante aun con como cual cuales cuando cuanto de del desde donde e el ella ellas ellos en entre era eres es esa ese eso esta estan estar
            este esto estos estas estoy fue ha hace hacia han has hasta hay he la las le les lo los mas me mi mis mucho muy nos o para pero por porque
            puede pueden puedo que quien quienes se sea ser si sin sobre solo son soy su sus tal tambien tan te tengo ti tiene tienen tienes tu tus u un una
            unas uno unos usted ustedes va y ya yo
            """),
        Sounds = WordRules.Endings("f=ph k=c c=k s=c z=s v=b b=v j=g g=j i=h y=ll h=j o=ho"),
        Rounds =
        [
            WordRules.Endings("ces=z cion=cion iones=ion es/4 s/3"),
            WordRules.Endings("mente/4 amiento/4 imiento/4 ando/4 iendo/4 ados/4 adas/4 ado/4 ada/4 idos/4 idas/4 ido/4 ida/4"),
            WordRules.Endings("ar/4 er/4 ir/4 a/3 o/3 e/3 i/4"),
        ],
    };
}
