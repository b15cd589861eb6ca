namespace LmsSite.Cli.Links;

/// <summary>What came of asking for an address. A closed family.</summary>
internal abstract record LinkAnswer
{
    private LinkAnswer()
    {
    }

    public sealed record Found : LinkAnswer;

    /// <summary>It is there, and its host says that it has moved for good.</summary>
    public sealed record Moved(Uri To) : LinkAnswer;

    /// <summary>Its host says that it is not there, or (<paramref name="NoHost"/>) there is no such host.</summary>
    public sealed record Gone(string Why, bool NoHost = false) : LinkAnswer;

    /// <summary>Nobody can tell from here: the host refuses programs, is overloaded or does not answer.</summary>
    public sealed record Unsure(string Why) : LinkAnswer;
}

/// <summary>How politely hosts are asked.</summary>
/// <param name="Delay">Between two requests to one host, and before a second attempt.</param>
/// <param name="Timeout">For one request.</param>
/// <param name="Attempts">How often an address is asked for that does not answer.</param>
internal sealed record LinkManners(TimeSpan Delay, TimeSpan Timeout, int Attempts);
