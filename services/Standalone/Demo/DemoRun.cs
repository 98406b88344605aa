using Audiences.MetaSandbox;
using Audiences.Standalone.Client;
using Audiences.Standalone.Hosting;
using Audiences.Standalone.Terminal;

namespace Audiences.Standalone.Demo;

/// <summary>Walks the whole way that a customer walks: connect, map, link, publish, refresh; then compares.</summary>
internal sealed class DemoRun(StandaloneHost host, DemoOptions options, IProgressSteps steps)
{
    private const int BodySize = 5_000;

    private readonly AudiencesClient _client = host.Client;
    private long _accepted;
    private long _rejected;
    private long _bad;

    public async Task<DemoResult> RunAsync(CancellationToken cancellationToken)
    {
        var history = new DemoHistory(options);
        var audiences = await ConnectAsync(cancellationToken);
        await FeedAsync("First events", history.First, cancellationToken);
        await RefreshAsync("First refresh cycle", audiences, cancellationToken);
        await FeedAsync("Changes, late events, duplicates", history.Second, cancellationToken);
        await RefreshAsync("Second refresh cycle", audiences, cancellationToken);

        IReadOnlyList<DemoEvent> events = [.. history.First, .. history.Second];
        var reckoning = new DemoReckoning(events);
        var results = new List<DemoAudienceResult>();
        foreach (var audience in audiences)
        {
            results.Add(await CompareAsync(audience, reckoning, cancellationToken));
        }

        return new DemoResult(events.Count, _accepted, _bad, _rejected, results);
    }

    private async Task<IReadOnlyList<AudienceAnswer>> ConnectAsync(CancellationToken cancellationToken)
    {
        var step = steps.Begin("Connect, map, link", DemoHistory.Segments.Count + 2);
        var account = await _client.ConnectAccountAsync(
            new { name = "Demo", adAccountId = SandboxSeeds.AdAccountId, accessToken = SandboxSeeds.AccessToken, apiVersion = "25.0" },
            cancellationToken);
        step.Advance(1);
        await _client.PutMappingAsync(account.Id, DemoMapping.Body, cancellationToken);
        step.Advance(1);
        var audiences = new List<AudienceAnswer>();
        foreach (var segment in DemoHistory.Segments)
        {
            audiences.Add(await _client.LinkAudienceAsync(
                new { name = $"Demo {segment}", segmentId = segment, action = DemoMapping.ActionOf(segment), refreshInterval = "PT1H" },
                cancellationToken));
            step.Advance(1);
        }

        step.Complete($"{audiences.Count} audiences linked");
        return audiences;
    }

    private async Task FeedAsync(string name, IReadOnlyList<DemoEvent> events, CancellationToken cancellationToken)
    {
        var step = steps.Begin(name, events.Count);
        await Parallel.ForEachAsync(
            DemoEventWriter.Bodies(events, BodySize),
            new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken },
            async (body, token) =>
            {
                var answer = await _client.PostEventsAsync(body.Body, token);
                Interlocked.Add(ref _accepted, answer.Accepted);
                Interlocked.Add(ref _rejected, answer.Rejected.Count);
                Interlocked.Add(ref _bad, body.Bad);
                step.Advance(body.Events);
            });
        await host.Journal.WaitUntilDrainedAsync(cancellationToken);
        step.Complete($"{events.Count} events");
    }

    private async Task RefreshAsync(string name, IReadOnlyList<AudienceAnswer> audiences, CancellationToken cancellationToken)
    {
        var step = steps.Begin(name, audiences.Count);
        var cycles = await CycleWaiter.RefreshAsync(_client, audiences.Select(audience => audience.Id), step, cancellationToken);
        step.Complete($"{cycles.Sum(cycle => cycle.Added)} added, {cycles.Sum(cycle => cycle.Removed)} removed");
    }

    private async Task<DemoAudienceResult> CompareAsync(AudienceAnswer linked, DemoReckoning reckoning, CancellationToken cancellationToken)
    {
        var audience = await _client.GetAudienceAsync(linked.Id, cancellationToken);
        var action = DemoMapping.ActionOf(audience.SegmentId);
        var members = reckoning.Members(audience.SegmentId);
        var expected = DemoReckoning.Rows(members, action == DemoMapping.Single);
        var actual = await DemoSandboxReader.RowsAsync(host.Sandbox!.Address, audience.CustomAudienceId!, cancellationToken);
        var actualMembers = actual.SelectMany(row => row.Split('|')).Where(cell => cell.StartsWith("EXTERN_ID=", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count();
        return new DemoAudienceResult(
            audience.Name,
            action,
            members.Count,
            actualMembers,
            expected.Count,
            actual.Count,
            expected.Count(row => !actual.Contains(row)),
            actual.Count(row => !expected.Contains(row)));
    }
}
