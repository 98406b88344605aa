using System.Collections.Concurrent;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>
/// Counts members. One pass over the audience's rows gives exact numbers; how long it took decides how long they are
/// kept, so that counting never takes more than a twentieth of the time, however large the audience and however often
/// somebody asks.
/// </summary>
internal sealed class AudienceCounting(UploaderStore store, TimeProvider time)
{
    private const int KeepFactor = 20;

    private const string Sql = """
        select count(*) filter (where DESIRED),
            count(*) filter (where HELD),
            count(*) filter (where due_add = 1),
            count(*) filter (where due_removal = 1),
            count(*) filter (where refused_reason = 'invalid' and refused = identifiers and DESIRED),
            count(*) filter (where qualified = 1 and erased = 0 and coalesce(consent_granted, 1) = 1
                and (identifiers is null or length(identifiers) = 0 or (refused_reason = 'unidentified' and refused = identifiers)))
        from members where workspace = @workspace and audience_id = @audience_id
        """;

    private static readonly string Statement = Sql
        .Replace("DESIRED", MembersSchema.IsDesired, StringComparison.Ordinal)
        .Replace("HELD", MembersSchema.IsHeld, StringComparison.Ordinal);

    private readonly ConcurrentDictionary<(string Workspace, Guid Id), (AudienceCounts Counts, long Until)> _known = new();

    /// <summary>It was counted so lately, for its size, that it would not be counted again.</summary>
    public bool IsKept(string workspace, Guid audienceId) =>
        _known.TryGetValue((workspace, audienceId), out var known) && known.Until > time.GetTimestamp();

    public async Task<AudienceCounts> CountAsync(string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        var key = (workspace, audienceId);
        if (_known.TryGetValue(key, out var known) && known.Until > time.GetTimestamp())
        {
            return known.Counts;
        }

        var began = time.GetTimestamp();
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var counts = await transaction.QueryAsync(
            Statement,
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId },
            reader => new AudienceCounts(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5), null),
            cancellationToken);
        counts[0] = counts[0] with { Boost = await BoostCounting.CountAsync(transaction, workspace, audienceId, cancellationToken) };
        var ended = time.GetTimestamp();
        _known[key] = (counts[0], ended + ((ended - began) * KeepFactor));
        return counts[0];
    }
}
