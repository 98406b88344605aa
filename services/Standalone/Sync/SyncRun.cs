using Audiences.Identifiers;
using Audiences.Intake;
using Audiences.Standalone.Client;
using Audiences.Standalone.Hosting;
using Audiences.Standalone.Terminal;

namespace Audiences.Standalone.Sync;

/// <summary>Feeds files, runs the cycles, and tells how each audience stands.</summary>
internal sealed class SyncRun(StandaloneHost host, SyncFiles files, SyncOptions options, SyncReport report, IProgressSteps steps)
{
    private const int SampleSize = 1_000;

    private readonly SyncSetup _setup = new(host.Client, options);

    public async Task<SyncResult> RunAsync(CancellationToken cancellationToken)
    {
        var account = await _setup.AccountAsync(cancellationToken);
        await using var records = RecordsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        var sample = await TakeAsync(records, SampleSize);
        var attributes = await _setup.MappingAsync(account, sample.Where(pair => pair.Record.Reading.Event is not null).Select(pair => pair.Record.Reading.Event!), cancellationToken);
        var audiences = await _setup.AudiencesAsync(account, cancellationToken);

        var step = steps.Begin("Feed events", 0);
        var identifiers = new IdentifierReader(AttributeMapping.Compile(attributes, options.DefaultCountry));
        var feed = new SyncFeed(host.Client, report, identifiers, options.Segments.ToHashSet(StringComparer.Ordinal), step);
        foreach (var (file, record) in sample)
        {
            await feed.AddAsync(file, record, cancellationToken);
        }

        while (await records.MoveNextAsync())
        {
            await feed.AddAsync(records.Current.File, records.Current.Record, cancellationToken);
        }

        await feed.FlushAsync(cancellationToken);
        await host.Journal.WaitUntilDrainedAsync(cancellationToken);
        step.Complete($"{feed.Accepted} of {feed.Records} accepted");

        var results = await RefreshAsync(audiences, new RefusedByMeta(host.Client, report, feed.Places), cancellationToken);
        return new SyncResult(feed.Records, feed.Accepted, report.Count, report.Path, results);
    }

    private async Task<List<SyncAudienceResult>> RefreshAsync(IReadOnlyList<AudienceAnswer> audiences, RefusedByMeta refused, CancellationToken cancellationToken)
    {
        var step = steps.Begin("Refresh cycles", audiences.Count);
        var cycles = await CycleWaiter.RefreshAsync(host.Client, audiences.Select(audience => audience.Id), step, cancellationToken);
        step.Complete($"{cycles.Sum(cycle => cycle.Added)} added, {cycles.Sum(cycle => cycle.Removed)} removed");
        var results = new List<SyncAudienceResult>();
        foreach (var (linked, cycle) in audiences.Zip(cycles))
        {
            var audience = await host.Client.GetAudienceAsync(linked.Id, cancellationToken);
            var counts = audience.Counts;
            var error = cycle.Status == "failed" ? cycle.Reason ?? "The refresh cycle failed." : null;
            results.Add(new SyncAudienceResult(audience.SegmentId, audience.CustomAudienceId, counts.Sent, cycle.Added, cycle.Removed, counts.Rejected + counts.Unidentified, error));
            if (counts.Rejected > 0)
            {
                await refused.ReportAsync(audience, cancellationToken);
            }
        }

        return results;
    }

    private async IAsyncEnumerable<(string File, IntakeRecord Record)> RecordsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in options.Files)
        {
            await foreach (var record in files.ReadAsync(file, cancellationToken))
            {
                yield return (file, record);
            }
        }
    }

    private static async Task<List<(string File, IntakeRecord Record)>> TakeAsync(IAsyncEnumerator<(string File, IntakeRecord Record)> records, int count)
    {
        var taken = new List<(string File, IntakeRecord Record)>();
        while (taken.Count < count && await records.MoveNextAsync())
        {
            taken.Add(records.Current);
        }

        return taken;
    }
}
