using Audiences.MetaGraph;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Meta.Resilience;
using Polly.CircuitBreaker;

namespace Audiences.Uploader.Meta;

/// <summary>Calls Meta within the account's budget: waits before a limit is reached, tries again what passes.</summary>
internal sealed class MetaCalls(IGraphClient graph, CallAccount account, CallBudgets budgets, MetaPipelines pipelines, TimeProvider time)
{
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(30);

    /// <summary>Sends it.</summary>
    /// <exception cref="MetaWaitException">Nothing was sent: it is not the time.</exception>
    /// <exception cref="MetaRefusedException">Meta refused, or a passing problem did not pass.</exception>
    public Task<GraphResponse> SendAsync(GraphRequest request, CancellationToken cancellationToken) => SendAsync(request, repeatable: true, cancellationToken);

    /// <summary>Sends what has another effect when it is sent again: it is up to the caller to find out what became of it.</summary>
    /// <exception cref="MetaWaitException">Nothing was sent: it is not the time.</exception>
    /// <exception cref="MetaRefusedException">Meta refused, or its answer was lost.</exception>
    public Task<GraphResponse> SendOnceAsync(GraphRequest request, CancellationToken cancellationToken) => SendAsync(request, repeatable: false, cancellationToken);

    /// <summary>Asks before anything is prepared whether it is the time.</summary>
    /// <exception cref="MetaWaitException">It is not.</exception>
    public async Task ReadyAsync(CancellationToken cancellationToken) => Require(await budgets.ReadAsync(account, cancellationToken));

    private async Task<GraphResponse> SendAsync(GraphRequest request, bool repeatable, CancellationToken cancellationToken)
    {
        var known = await budgets.ReadAsync(account, cancellationToken);
        await HeedAsync(known, cancellationToken);
        GraphResponse response;
        try
        {
            response = await pipelines.ExecuteAsync(account.Id, repeatable, attempt => graph.SendAsync(request, attempt), cancellationToken);
        }
        catch (BrokenCircuitException open)
        {
            throw Wait("Meta has not answered for a while. Nothing to do: the audience goes on in a moment.", time.GetUtcNow() + (open.RetryAfter ?? Break));
        }
        catch (Exception failure) when (MetaErrorPolicy.IsMetas(failure) && !cancellationToken.IsCancellationRequested)
        {
            var verdict = await budgets.RefusedAsync(known, MetaErrorPolicy.Judge(failure), (failure as GraphException)?.Usage, cancellationToken);
            throw new MetaRefusedException(verdict, failure);
        }

        await budgets.AcceptedAsync(known, response.Usage, cancellationToken);
        return response;
    }

    /// <summary>Waits a little, or refuses to go on, when little is left.</summary>
    private async Task HeedAsync(CallBudgetPair known, CancellationToken cancellationToken)
    {
        Require(known);
        if (known.PercentAt(time.GetUtcNow()) is > CallBudgets.SlowAbove and var percent)
        {
            // Up to five seconds, between half of it and all of it, so that uploaders do not keep step.
            var pause = TimeSpan.FromSeconds(Math.Min(5, (percent - CallBudgets.SlowAbove) / 4));
            await Task.Delay(pause * (0.5 + (Random.Shared.NextDouble() / 2)), time, cancellationToken);
        }
    }

    private void Require(CallBudgetPair known)
    {
        if (known.WaitsUntil > time.GetUtcNow())
        {
            throw Wait("The ad account's calls are used up for the moment. Nothing to do: the audience goes on when Meta allows.", known.WaitsUntil);
        }
    }

    private MetaWaitException Wait(string reason, DateTimeOffset until) => new(reason, until, until - time.GetUtcNow());
}
