namespace LmsSite.Browser.Tests;

/// <summary>Fails with every fault in full: the usual assertion shows five of them, cut short.</summary>
public static class Fault
{
    public static void None(IEnumerable<string> faults)
    {
        var all = faults.Distinct().ToArray();
        if (all.Length > 0)
        {
            Assert.Fail(string.Join('\n', all));
        }
    }
}
