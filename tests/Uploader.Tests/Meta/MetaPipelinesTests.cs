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
        var call = pipelines.ExecuteAsync(
            Guid.NewGuid(),
            repeatable: true,
            async attempt =>
            {
                attempts++;
                var silence = Task.Delay(Timeout.Infinite, attempt);
                _time.Advance(TimeSpan.FromSeconds(55));
                await silence;
                return true;
            },
            CancellationToken.None);
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
        var open = await Assert.ThrowsAsync<BrokenCircuitException>(() => SucceedAsync(pipelines, dead));
        Assert.InRange(open.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        await SucceedAsync(pipelines, alive);
        _time.Advance(TimeSpan.FromSeconds(31));
        await SucceedAsync(pipelines, dead);
    }

    [Fact]
    public async Task What_may_not_be_repeated_has_one_attempt()
    {
        using var pipelines = new MetaPipelines(_time);
        var attempts = 0;
        await Assert.ThrowsAsync<HttpRequestException>(() => pipelines.ExecuteAsync<bool>(
            Guid.NewGuid(), repeatable: false, _ => throw new HttpRequestException($"away {attempts++}"), CancellationToken.None));
        Assert.Equal(1, attempts);
    }

    private static async Task SucceedAsync(MetaPipelines pipelines, Guid account) =>
        await pipelines.ExecuteAsync(account, repeatable: true, _ => Task.FromResult(true), CancellationToken.None);

    private static async Task FailAsync(MetaPipelines pipelines, Guid account) => await Assert.ThrowsAsync<HttpRequestException>(
        () => pipelines.ExecuteAsync<bool>(account, repeatable: true, _ => throw new HttpRequestException("away"), CancellationToken.None));
}
