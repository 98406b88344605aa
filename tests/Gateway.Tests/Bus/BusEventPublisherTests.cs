using System.Diagnostics;
using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.Gateway.Bus;
using Audiences.Gateway.Events;
using Audiences.Gateway.Tests.Hosting;
using Audiences.Intake;
using MassTransit;
using MassTransit.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Gateway.Tests.Bus;

public class BusEventPublisherTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_batch_arrives_with_its_workspace_and_all_that_a_mapping_may_read()
    {
        var received = new TaskCompletionSource<SegmentMembershipBatch>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var provider = Harness(received);
        await provider.GetRequiredService<ITestHarness>().Start();
        var json = SampleEvents.Changed("e-1", e => e["traits"] = JsonSerializer.SerializeToNode(new { address = new { city = "Ulm" } }));

        await Publisher(provider).PublishAsync("acme", [Read(json, "acme")], CancellationToken.None);

        var batch = await received.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("acme", batch.Workspace);
        var sent = Assert.Single(batch.Events);
        Assert.Equal("u-1", sent.UserId);
        Assert.Equal("ann@example.com", sent.Properties!.Value.GetProperty("email").GetString());
        Assert.Equal("Ulm", sent.Other!["traits"].GetProperty("address").GetProperty("city").GetString());
    }

    [Fact]
    public async Task The_trace_of_the_call_goes_along()
    {
        using var listener = new ActivityListener { ShouldListenTo = _ => true, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded };
        ActivitySource.AddActivityListener(listener);
        var traces = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var provider = Harness(new TaskCompletionSource<SegmentMembershipBatch>(), traces);
        await provider.GetRequiredService<ITestHarness>().Start();
        using var source = new ActivitySource("test");
        using var call = source.StartActivity("POST /v1/events")!;

        await Publisher(provider).PublishAsync("default", [Read(SampleEvents.Good(), "default")], CancellationToken.None);

        Assert.Equal(call.TraceId.ToHexString(), await traces.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_caller_who_goes_away_is_no_failure_of_the_broker()
    {
        await using var provider = Harness(new TaskCompletionSource<SegmentMembershipBatch>());
        await provider.GetRequiredService<ITestHarness>().Start();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        var failure = await Record.ExceptionAsync(() => Publisher(provider).PublishAsync("default", [Read(SampleEvents.Good(), "default")], gone.Token));

        Assert.IsNotType<EventsNotPublishedException>(failure);
    }

    private static ServiceProvider Harness(TaskCompletionSource<SegmentMembershipBatch> received, TaskCompletionSource<string?>? traces = null) =>
        new ServiceCollection()
            .AddMassTransitTestHarness(x => x.AddHandler((ConsumeContext<SegmentMembershipBatch> context) =>
            {
                traces?.TrySetResult(Activity.Current?.TraceId.ToHexString());
                received.TrySetResult(context.Message);
                return Task.CompletedTask;
            }))
            .BuildServiceProvider(true);

    private static BusEventPublisher Publisher(IServiceProvider provider) => new(provider.GetRequiredService<IBus>(), TimeProvider.System);

    private static MembershipEvent Read(string json, string workspace) =>
        MembershipEventReader.Read(JsonDocument.Parse(json).RootElement, workspace, Now).Event!;
}
