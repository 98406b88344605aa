using Polly;
using Polly.CircuitBreaker;
using Polly.Registry;
using Polly.Retry;
using Polly.Timeout;

namespace Audiences.Uploader.Meta.Resilience;

/// <summary>
/// What stands between a call and Meta, outermost first: retry, circuit breaker, time-out. One pipeline for each account:
/// an account that Meta does not answer is no reason to leave the others alone.
/// </summary>
internal sealed class MetaPipelines(TimeProvider time) : IDisposable
{
    private static readonly ResiliencePropertyKey<bool> Once = new("audiences.once");

    private readonly ResiliencePipelineRegistry<Guid> _pipelines = new(
        new ResiliencePipelineRegistryOptions<Guid> { BuilderFactory = () => new ResiliencePipelineBuilder { TimeProvider = time } });

    /// <summary>Runs a call; one that is not repeatable has a single attempt.</summary>
    public async Task<T> ExecuteAsync<T>(Guid accountId, bool repeatable, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Once, !repeatable);
        try
        {
            return await Of(accountId).ExecuteAsync(async attempt => await call(attempt.CancellationToken), context);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public void Dispose() => _pipelines.Dispose();

    private ResiliencePipeline Of(Guid accountId) => _pipelines.GetOrAddPipeline(
        accountId, (builder, _) => builder.AddRetry(Retry()).AddCircuitBreaker(Breaker()).AddTimeout(TimeOut()));

    /// <summary>
    /// Meta stumbles for seconds at times. Two more attempts catch that; whatever lasts longer is for the schedule, which
    /// waits longer each time. With jitter, so that uploaders do not come back in step. A request may be repeated: what
    /// Meta took twice has the effect of once.
    /// </summary>
    private static RetryStrategyOptions Retry() => new()
    {
        MaxRetryAttempts = 2,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromSeconds(2),
        MaxDelay = TimeSpan.FromSeconds(15),
        UseJitter = true,
        ShouldHandle = arguments => ValueTask.FromResult(
            !arguments.Context.Properties.GetValue(Once, false) && Passes(arguments.Outcome.Exception, arguments.Context)),
    };

    /// <summary>
    /// When nearly every attempt of a minute was in vain, more of them help nobody: half a minute of quiet, then one
    /// attempt, and twice as long again up to five minutes.
    /// </summary>
    private static CircuitBreakerStrategyOptions Breaker() => new()
    {
        FailureRatio = 0.9,
        MinimumThroughput = 6,
        SamplingDuration = TimeSpan.FromMinutes(1),
        BreakDurationGenerator = arguments =>
            ValueTask.FromResult(TimeSpan.FromSeconds(Math.Min(300, 30 * Math.Pow(2, Math.Min(arguments.HalfOpenAttempts, 8))))),
        ShouldHandle = arguments => ValueTask.FromResult(Passes(arguments.Outcome.Exception, arguments.Context)),
    };

    /// <summary>An upload of 10,000 rows takes Meta seconds; an attempt never outlives the 60 seconds of a lease.</summary>
    private static TimeoutStrategyOptions TimeOut() => new() { Timeout = TimeSpan.FromSeconds(50) };

    /// <summary>Refusals that the table calls passing. A circuit that has just opened is none: it says itself when to come back.</summary>
    private static bool Passes(Exception? failure, ResilienceContext context) =>
        failure is not null and not BrokenCircuitException && !context.CancellationToken.IsCancellationRequested && MetaErrorPolicy.IsMetas(failure)
        && MetaErrorPolicy.Judge(failure).Reaction == MetaReaction.RetrySoon;
}
