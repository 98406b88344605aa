using System.Collections.Concurrent;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Resyncs;

/// <summary>
/// Looks for a member whose identifiers an older mapping made. It stops at the first; when there is none, it does not
/// look again for twenty times as long as that took.
/// </summary>
internal sealed class OutdatedMembers(UploaderStore store, TimeProvider time)
{
    private const int KeepFactor = 20;

    private readonly ConcurrentDictionary<(Guid AudienceId, long MappingVersion), (bool Exists, long Until)> _known = new();

    /// <summary>Is there one?</summary>
    public async Task<bool> ExistAsync(string workspace, Guid audienceId, long mappingVersion, CancellationToken cancellationToken)
    {
        var key = (audienceId, mappingVersion);
        if (_known.TryGetValue(key, out var known) && known.Until > time.GetTimestamp())
        {
            return known.Exists;
        }

        var began = time.GetTimestamp();
        var exists = await AnyAsync(workspace, audienceId, "qualified = 1 and erased = 0 and identifiers is not null and mapping_version < @mapping_version", mappingVersion, cancellationToken);
        var ended = time.GetTimestamp();
        _known[key] = (exists, ended + ((ended - began) * KeepFactor));
        return exists;
    }

    /// <summary>Has any event reached the audience?</summary>
    public async Task<bool> IsEmptyAsync(string workspace, Guid audienceId, CancellationToken cancellationToken) =>
        !await AnyAsync(workspace, audienceId, "mapping_version >= @mapping_version", 0, cancellationToken);

    private async Task<bool> AnyAsync(string workspace, Guid audienceId, string predicate, long mappingVersion, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var found = await transaction.QueryAsync(
            $"select 1 from members where workspace = @workspace and audience_id = @audience_id and {predicate} limit 1",
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId, ["mapping_version"] = mappingVersion },
            _ => 1,
            cancellationToken);
        return found.Count > 0;
    }
}
