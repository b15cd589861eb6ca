using System.Net;
using System.Net.Sockets;

namespace LmsSite.Cli.Links;

/// <summary>
/// Asks for one address: with HEAD, which sends no content, and with GET where the host does not answer that truly. It says who is asking,
/// takes a host's word on when to come again, and downloads nothing.
/// </summary>
internal sealed class LinkProbe(HttpClient client, LinkManners manners)
{
    private const int MostRedirects = 10;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>A client that follows no redirect by itself and keeps no cookies.</summary>
    public static HttpClient Client(LinkManners manners, Uri guide)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None })
        {
            Timeout = manners.Timeout,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"LmsSite-links/1.0 (+{guide.AbsoluteUri})");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.8");
        return client;
    }

    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (answer, wait) = await FollowAsync(address, cancellation);
            if (answer is not LinkAnswer.Unsure || wait is null || attempt >= manners.Attempts)
            {
                return answer;
            }

            await Task.Delay(wait.Value < LongestWait ? wait.Value : LongestWait, cancellation);
        }
    }

    /// <summary>The answer, and how long to wait before asking again; null where that would change nothing.</summary>
    private async Task<(LinkAnswer Answer, TimeSpan? Wait)> FollowAsync(Uri address, CancellationToken cancellation)
    {
        var (at, forGood) = (address, true);
        try
        {
            for (var step = 0; step <= MostRedirects; step++)
            {
                using var response = await HeadOrGetAsync(at, cancellation);
                var status = response.StatusCode;
                if (response.Headers.Location is { } location && (int)status is >= 300 and < 400)
                {
                    if (at.Host is "doi.org" or "dx.doi.org")
                    {
                        // A DOI is known if its resolver knows where it leads; publishers turn programs away.
                        return (new LinkAnswer.Found(), null);
                    }

                    forGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                    at = new Uri(at, location);
                    continue;
                }

                return (int)status switch
                {
                    < 300 => (at != address && forGood ? new LinkAnswer.Moved(at) : new LinkAnswer.Found(), null),
                    404 or 410 => (new LinkAnswer.Gone($"{(int)status}"), null),
                    429 or >= 500 => (new LinkAnswer.Unsure($"{(int)status}"), response.Headers.RetryAfter?.Delta ?? manners.Delay),
                    _ => (new LinkAnswer.Unsure($"{(int)status}"), null),
                };
            }

            return (new LinkAnswer.Unsure("it redirects in a circle"), null);
        }
        catch (HttpRequestException fault) when (fault.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound })
        {
            return (new LinkAnswer.Gone($"there is no host {at.Host}", NoHost: true), null);
        }
        catch (HttpRequestException fault)
        {
            return (new LinkAnswer.Unsure(Plain(fault.HttpRequestError)), manners.Delay);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (new LinkAnswer.Unsure("no answer in time"), manners.Delay);
        }
    }

    private static string Plain(HttpRequestError fault) => fault switch
    {
        HttpRequestError.NameResolutionError => "the name of the host could not be looked up",
        HttpRequestError.SecureConnectionError => "its certificate is not trusted",
        HttpRequestError.ConnectionError => "no connection",
        _ => "its answer could not be read",
    };

    /// <summary>Some hosts refuse HEAD, and some answer it wrongly: only a success or a redirect is taken at its word.</summary>
    private async Task<HttpResponseMessage> HeadOrGetAsync(Uri address, CancellationToken cancellation)
    {
        var head = await SendAsync(HttpMethod.Head, address, cancellation);
        if ((int)head.StatusCode < 400 || head.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return head;
        }

        head.Dispose();
        await Task.Delay(manners.Delay, cancellation);
        return await SendAsync(HttpMethod.Get, address, cancellation);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }
}
