namespace LmsSite.Core.Search.Words;

/// <summary>Words too common to search for, and endings that are cut.</summary>
internal static class English
{
    public static readonly WordRules Rules = new()
    {
        Empty = WordRules.Words("""
            a about after all also am an and any are as at be because been being but by can could did do does for from get got had has have having he
            her here him his how i id if ill im in into is it its ive just let like may me might mine more most much must my of on one or our ours
            out please she should so some such than that thats the their them then there these they this those to too up us very was we were
            what whats when where whether which while who whom whose why will with would you your yours
            again always anything ever go goes going gone lot now really someone something still thing things time way
            """),
        Spellings = WordRules.Endings("our=or ae=e oe=e isation=ization yse=yze"),
        Sounds = WordRules.Endings("f=ph k=c c=k s=c z=s v=b b=v j=g g=j i=h y=i n=pn"),
        Rounds =
        [
            WordRules.Endings("sses=ss ies=y us=us ss=ss ches=ch shes=sh xes=x s"),
            WordRules.Endings("iness=y ness fulness=ful lessly lessness less fully ful"),
            WordRules.Endings("ments ment ly=/4"),
            WordRules.Endings("ization=ize/3 ation=ate/4 ing ed"),
            WordRules.Endings("bb=b/2 dd=d/2 gg=g/2 mm=m/2 nn=n/2 pp=p/2 rr=r/2 tt=t/2"),
            WordRules.Endings("e y=i/2"),
        ],
    };
}
