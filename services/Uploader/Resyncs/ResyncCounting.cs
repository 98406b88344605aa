using System.Collections.Concurrent;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Resyncs;

/// <summary>
/// Counts whom a resync still waits for: members who ought to be at Meta and whose row no event has confirmed. It is
/// one pass over the audience's rows, kept for twenty times as long as it took. An index would make each write of each
/// member dearer for ever, for a count that is wanted some days a year.
/// </summary>
internal sealed class ResyncCounting(UploaderStore store, TimeProvider time)
{
    private const int KeepFactor = 20;

    private readonly ConcurrentDictionary<(Guid AudienceId, int Number), (long Remaining, long Until)> _known = new();

    /// <summary>Members who ought to be at Meta now.</summary>
    public Task<long> MembersAsync(string workspace, Guid audienceId, CancellationToken cancellationToken) =>
        CountAsync(workspace, audienceId, int.MaxValue, cancellationToken);

    /// <summary>Of them, those whom the resync has not confirmed, as of a moment ago.</summary>
    public async Task<long> RemainingAsync(string workspace, Guid audienceId, int number, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((audienceId, number), out var known) && known.Until > time.GetTimestamp())
        {
            return known.Remaining;
        }

        var began = time.GetTimestamp();
        var remaining = await CountAsync(workspace, audienceId, number, cancellationToken);
        var ended = time.GetTimestamp();
        _known[(audienceId, number)] = (remaining, ended + ((ended - began) * KeepFactor));
        return remaining;
    }

    /// <summary>The same, now.</summary>
    public Task<long> RemainingNowAsync(string workspace, Guid audienceId, int number, CancellationToken cancellationToken)
    {
        Forget(audienceId, number);
        return RemainingAsync(workspace, audienceId, number, cancellationToken);
    }

    /// <summary>The resync ended.</summary>
    public void Forget(Guid audienceId, int number) => _known.TryRemove((audienceId, number), out _);

    private async Task<long> CountAsync(string workspace, Guid audienceId, int number, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var count = await transaction.QueryAsync(
            $"select count(*) from members where workspace = @workspace and audience_id = @audience_id and resync < @resync and {MembersSchema.IsDesired}",
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId, ["resync"] = number },
            reader => reader.GetInt64(0),
            cancellationToken);
        return count[0];
    }
}
