namespace Audiences.Uploader.Cycles;

/// <summary>When an audience is due, and which uploader works on it. Instants are UTC ticks: SQL compares them in both stores.</summary>
public sealed class RefreshSchedule
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>When the next cycle is due.</summary>
    public long NextCycleAt { get; set; }

    /// <summary>The cycle that somebody asked for, if one waits.</summary>
    public Guid? RequestedCycleId { get; set; }

    /// <summary>No cycle before this instant, whoever asks: Meta said to wait.</summary>
    public long NotBefore { get; set; }

    /// <summary>The uploader that holds the lease.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>When the lease runs out.</summary>
    public long LeaseUntil { get; set; }

    /// <summary>Counts the leases up; a mark of an older epoch is refused.</summary>
    public long LeaseEpoch { get; set; }

    /// <summary>Failed cycles since the last one that completed.</summary>
    public int Failures { get; set; }

    /// <summary>Since when somebody who withdrew consent, or asked to be forgotten, waits to be taken out; 0: nobody does.</summary>
    public long UrgentSince { get; set; }

    /// <summary>When a large cycle last gave its turn to others; 0: it has not. It goes on behind those who have not had a turn.</summary>
    public long YieldedAt { get; set; }
}
