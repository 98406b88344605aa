using Audiences.Uploader.Meta.Resilience;
using Audiences.Uploader.Tests.Support;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Audiences.Uploader.Tests.Meta;

public sealed class MetaPipelinesTests
{
    private readonly JumpingTime _time = new(UploaderWorld.Start);

    [Fact]
    public async Task A_call_that_Meta_does_not_answer_is_given_up_before_a_lease_runs_out_and_tried_again()
    {
        using var pipelines = new MetaPipelines(_time);
        var attempts = 0;
        var call = pipelines.Of(Guid.NewGuid()).ExecuteAsync(
            async attempt =>
            {
                attempts++;
                var silence = Task.Delay(Timeout.Infinite, attempt);
                _time.Advance(TimeSpan.FromSeconds(55));
                await silence;
            },
            CancellationToken.None).AsTask();
        await Assert.ThrowsAsync<TimeoutRejectedException>(() => call);
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task An_open_circuit_says_when_to_come_back_and_leaves_other_accounts_alone()
    {
        using var pipelines = new MetaPipelines(_time);
        var (dead, alive) = (Guid.NewGuid(), Guid.NewGuid());
        await FailAsync(pipelines, dead);
        await FailAsync(pipelines, dead);
        var open = await Assert.ThrowsAsync<BrokenCircuitException>(async () => await pipelines.Of(dead).ExecuteAsync(_ => ValueTask.CompletedTask));
        Assert.InRange(open.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        await pipelines.Of(alive).ExecuteAsync(_ => ValueTask.CompletedTask);
        _time.Advance(TimeSpan.FromSeconds(31));
        await pipelines.Of(dead).ExecuteAsync(_ => ValueTask.CompletedTask);
    }

    private static Task FailAsync(MetaPipelines pipelines, Guid account) => Assert.ThrowsAsync<HttpRequestException>(
        async () => await pipelines.Of(account).ExecuteAsync(_ => ValueTask.FromException(new HttpRequestException("away"))));
}
