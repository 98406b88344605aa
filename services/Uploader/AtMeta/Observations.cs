using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.AtMeta;

/// <summary>Keeps what Meta says, and stops an audience that is gone or restricted there.</summary>
internal sealed class Observations(UploaderStore store, TimeProvider time)
{
    /// <summary>Takes audiences that are due to be looked at; each is one uploader's, and due again an interval later.</summary>
    public async Task<IReadOnlyList<(string Workspace, Guid AudienceId, Guid AccountId, string CustomAudienceId)>> TakeDueAsync(
        TimeSpan interval, int most, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var transaction = await store.BeginAsync(cancellationToken);
        var parameters = new Dictionary<string, object?>
        {
            ["now"] = now.UtcTicks,
            ["next"] = (now + Jitter(interval)).UtcTicks,
            ["most"] = most,
            ["no"] = false,
        };
        await transaction.ExecuteAsync(ObservationSql.Begin, parameters, cancellationToken);
        var due = await transaction.QueryAsync(
            ObservationSql.TakeDue(transaction.ForUpdate + transaction.SkipLocked),
            parameters,
            reader => (reader.GetString(0), reader.GetGuid(1)),
            cancellationToken);
        var taken = new List<(string, Guid, Guid, string)>();
        foreach (var (workspace, audienceId) in due)
        {
            taken.AddRange(await transaction.QueryAsync(
                ObservationSql.Target,
                new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId },
                reader => (workspace, audienceId, reader.GetGuid(0), reader.GetString(1)),
                cancellationToken));
        }

        await transaction.CommitAsync(cancellationToken);
        return taken;
    }

    /// <summary>Notes an answer of Meta's; null: the audience is not there.</summary>
    public async Task NoteAsync(string workspace, Guid audienceId, AudienceInfo? info, CancellationToken cancellationToken)
    {
        var finding = AtMetaFindings.Of(info);
        await using var transaction = await store.BeginAsync(cancellationToken);
        var parameters = new Dictionary<string, object?>
        {
            ["workspace"] = workspace,
            ["audience_id"] = audienceId,
            ["now"] = transaction.Instant(time.GetUtcNow()),
            ["is_there"] = info is not null,
            ["name"] = info?.Name,
            ["operation_code"] = info?.Operation?.Code,
            ["operation_text"] = info?.Operation?.Description,
            ["delivery_code"] = info?.Delivery?.Code,
            ["delivery_text"] = info?.Delivery?.Description,
            ["lower_bound"] = info?.LowerBound,
            ["upper_bound"] = info?.UpperBound,
            ["updated_at"] = info?.UpdatedAt is { } updated ? transaction.Instant(updated) : null,
            ["finding"] = finding?.Text,
        };
        await transaction.ExecuteAsync(ObservationSql.Note, parameters, cancellationToken);
        if (finding is { Stops: true })
        {
            await transaction.ExecuteAsync(ObservationSql.Stop, parameters, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Notes what a verification made of the counts.</summary>
    public async Task NoteVerdictAsync(string workspace, Guid audienceId, string verdict, string reason, double? matchRate, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(
            ObservationSql.NoteVerdict,
            new Dictionary<string, object?>
            {
                ["workspace"] = workspace,
                ["audience_id"] = audienceId,
                ["verdict"] = verdict,
                ["reason"] = reason,
                ["match_rate"] = matchRate,
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>A tenth more or less, so that audiences linked together are not asked for together for ever.</summary>
    private static TimeSpan Jitter(TimeSpan interval) => interval * (0.9 + (Random.Shared.NextDouble() / 5));
}
