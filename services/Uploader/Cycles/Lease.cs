namespace Audiences.Uploader.Cycles;

/// <summary>The right to work on one audience; whoever takes it later has a higher epoch.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="AudienceId">The audience.</param>
/// <param name="Owner">The uploader.</param>
/// <param name="Epoch">Which lease this is.</param>
public sealed record Lease(string Workspace, Guid AudienceId, string Owner, long Epoch)
{
    /// <summary>The cycle that was asked for; null when the schedule made it due.</summary>
    public Guid? RequestedCycleId { get; init; }

    /// <summary>Failed cycles since the last one that completed.</summary>
    public int Failures { get; init; }

    /// <summary>
    /// When it was asked for, a timestamp of this process's own clock: it lasts that long from then at least, whatever
    /// time of day this machine believes it to be.
    /// </summary>
    public long AskedAt { get; init; }

    /// <summary>The audience's cycle was laid aside, for others or for Meta, and goes on now.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Another uploader held it until its time ran out, and did not give it back.</summary>
    public bool TakenOver { get; init; }

    internal Dictionary<string, object?> Parameters => new()
    {
        ["workspace"] = Workspace,
        ["audience_id"] = AudienceId,
        ["epoch"] = Epoch,
        ["owner"] = Owner,
    };
}
