using Audiences.MetaGraph;
using Polly;

namespace Audiences.Uploader.Meta;

/// <summary>Calls Meta for a cycle: tries again what passes, slows down before a limit.</summary>
internal sealed class MetaCalls(IGraphClient graph, TimeProvider time)
{
    private const int Attempts = 3;
    private const double SlowDownAbove = 75;
    private const double StopAbove = 95;

    /// <summary>Sends it.</summary>
    /// <exception cref="MetaRefusedException">Meta refused, or a passing problem did not pass.</exception>
    public async Task<GraphResponse> SendAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await graph.SendAsync(request, cancellationToken);
            }
            catch (Exception failure) when (IsMetas(failure) && !cancellationToken.IsCancellationRequested)
            {
                var verdict = MetaErrorPolicy.Judge(failure);
                if (verdict.Reaction != MetaReaction.RetrySoon || attempt == Attempts)
                {
                    throw new MetaRefusedException(verdict, failure);
                }

                await Task.Delay(Jitter(TimeSpan.FromSeconds(Math.Pow(4, attempt - 1))), time, cancellationToken);
            }
        }
    }

    /// <summary>Waits, or ends the cycle, when little is left of the ad account's budget.</summary>
    /// <exception cref="MetaRefusedException">Nearly nothing is left.</exception>
    public async Task RespectAsync(GraphUsage usage, CancellationToken cancellationToken)
    {
        if (usage.Percent > StopAbove)
        {
            throw new MetaRefusedException(new MetaVerdict(
                MetaReaction.Wait,
                "The ad account's budget of calls is nearly used up. Nothing to do: the audience goes on when Meta allows.",
                WaitFor: usage.RegainAccessAfter ?? TimeSpan.FromMinutes(5)));
        }

        if (usage.Percent > SlowDownAbove)
        {
            await Task.Delay(Jitter(TimeSpan.FromSeconds((usage.Percent - SlowDownAbove) / 4)), time, cancellationToken);
        }
    }

    /// <summary>Refusals, cut connections and time-outs; anything else is a fault of ours and must show.</summary>
    private static bool IsMetas(Exception failure) =>
        failure is GraphException or HttpRequestException or IOException or OperationCanceledException or ExecutionRejectedException;

    /// <summary>Between half of it and all of it, so that uploaders do not come back in step.</summary>
    private static TimeSpan Jitter(TimeSpan delay) => delay * (0.5 + (Random.Shared.NextDouble() / 2));
}
