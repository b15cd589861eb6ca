using System.Collections.Concurrent;
using System.Collections.Immutable;
using LmsSite.Core.Checks;

namespace LmsSite.Cli.Links;

/// <summary>Asks for many addresses: several hosts at a time, and each host for one address after the other with a pause between.</summary>
internal static class LinkRound
{
    private const int HostsAtATime = 8;

    /// <summary>The answers in the order of the links.</summary>
    public static async Task<ImmutableArray<(ExternalLink Link, LinkAnswer Answer)>> AskAsync(
        IReadOnlyList<ExternalLink> links, LinkProbe probe, LinkManners manners, CancellationToken cancellation)
    {
        var answers = new ConcurrentDictionary<Uri, LinkAnswer>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = HostsAtATime, CancellationToken = cancellation };
        await Parallel.ForEachAsync(links.GroupBy(link => link.Address.Host), options, async (host, stop) =>
        {
            foreach (var (index, link) in host.Index())
            {
                if (index > 0)
                {
                    await Task.Delay(manners.Delay, stop);
                }

                answers[link.Address] = await probe.AskAsync(link.Address, stop);
            }
        });
        return [.. links.Select(link => (link, answers[link.Address]))];
    }

    /// <summary>True if hosts could not be found and none said anything: then the network is away, and not what the guide links to.</summary>
    public static bool HasNoNetwork(ImmutableArray<(ExternalLink Link, LinkAnswer Answer)> answers) =>
        answers.Any(answer => answer.Answer is LinkAnswer.Gone { NoHost: true })
        && answers.All(answer => answer.Answer is LinkAnswer.Gone { NoHost: true } or LinkAnswer.Unsure);
}
