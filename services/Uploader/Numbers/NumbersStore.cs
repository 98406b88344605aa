using System.Text.Json;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Numbers;

/// <summary>Writes numbers and sizes down, and thins out old sizes.</summary>
internal sealed class NumbersStore(UploaderStore store, TimeProvider time)
{
    private static readonly TimeSpan MinutesKept = TimeSpan.FromHours(2);
    private static readonly TimeSpan HoursKept = TimeSpan.FromDays(14);
    private static readonly TimeSpan DaysKept = TimeSpan.FromDays(400);

    /// <summary>These are the audience's numbers as of <paramref name="countedAt"/>.</summary>
    public async Task WriteAsync(CustomAudience audience, AudienceCounts counts, long mappingVersion, string? resyncReason, DateTimeOffset countedAt, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["workspace"] = audience.Workspace,
            ["audience_id"] = audience.Id,
            ["counted_at"] = countedAt.UtcTicks,
            ["mapping_version"] = mappingVersion,
            ["desired"] = counts.Desired,
            ["sent"] = counts.Sent,
            ["due_adds"] = counts.DueAdds,
            ["due_removals"] = counts.DueRemovals,
            ["rejected"] = counts.Rejected,
            ["unidentified"] = counts.Unidentified,
            ["boost"] = counts.Boost is null ? null : JsonSerializer.Serialize(counts.Boost, JsonSerializerOptions.Web),
            ["resync_reason"] = resyncReason,
            ["minute"] = countedAt.UtcTicks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute,
        };
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(NumbersSql.Write, parameters, cancellationToken);
        await transaction.ExecuteAsync(NumbersSql.AddSize, parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Audiences that were never counted, or not since, or before their account's mapping changed.</summary>
    public async Task<List<(string Workspace, Guid AudienceId)>> OverdueAsync(DateTimeOffset since, int limit, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        return await transaction.QueryAsync(
            NumbersSql.Overdue,
            new Dictionary<string, object?> { ["before"] = since.UtcTicks, ["limit"] = limit },
            reader => (reader.GetString(0), reader.GetGuid(1)),
            cancellationToken);
    }

    /// <summary>A point a minute for two hours, an hour for two weeks, a day for a year and a month.</summary>
    public async Task ThinOutAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await ThinAsync(now - MinutesKept, now - HoursKept, TimeSpan.TicksPerHour, cancellationToken);
        await ThinAsync(now - HoursKept, now - DaysKept, TimeSpan.TicksPerDay, cancellationToken);
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(NumbersSql.ForgetSizes, new Dictionary<string, object?> { ["before"] = (now - DaysKept).UtcTicks }, cancellationToken);
        await transaction.ExecuteAsync(NumbersSql.ForgetNumbers, new Dictionary<string, object?>(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ThinAsync(DateTimeOffset before, DateTimeOffset since, long span, CancellationToken cancellationToken)
    {
        // Whole spans: the last point of one that is cut in two would not be its last.
        var parameters = new Dictionary<string, object?> { ["before"] = before.UtcTicks / span * span, ["since"] = since.UtcTicks / span * span, ["span"] = span };
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(NumbersSql.Thin, parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
