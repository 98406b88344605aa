namespace Audiences.Gateway.Audit;

/// <summary>What came of an <see cref="AuditEntry"/>.</summary>
public sealed class AuditOutcome
{
    /// <summary>The entry.</summary>
    public long Number { get; init; }

    /// <summary>When the answer was ready.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The answer's HTTP status; 499 when the caller did not wait for it, 0 for the system.</summary>
    public int Status { get; init; }
}
