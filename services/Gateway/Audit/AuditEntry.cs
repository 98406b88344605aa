namespace Audiences.Gateway.Audit;

/// <summary>Somebody set about doing something. What came of it stands in its <see cref="AuditOutcome"/>; neither is ever changed.</summary>
public sealed class AuditEntry
{
    /// <summary>Counts up; the order of the log.</summary>
    public long Number { get; init; }

    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>One of <see cref="AuditActors"/>.</summary>
    public required string ActorKind { get; init; }

    /// <summary>The name of the key or the person.</summary>
    public required string Actor { get; init; }

    /// <summary>The key's id, or the identity provider's name for the person; null for the configured admin key and for the system.</summary>
    public string? ActorId { get; init; }

    /// <summary>The role at that time; null for none.</summary>
    public string? Role { get; init; }

    /// <summary>The address that the call came from; null for the system.</summary>
    public string? Address { get; init; }

    /// <summary>The operation's name in the API's description.</summary>
    public required string Operation { get; init; }

    /// <summary>The HTTP method; null for the system.</summary>
    public string? Method { get; init; }

    /// <summary>The address's pattern, <c>/v1/audiences/{id}</c>; null for the system.</summary>
    public string? Route { get; init; }

    /// <summary>What the address named, JSON of name to id; ids of users are keyed hashes.</summary>
    public required string Target { get; init; }

    /// <summary>What came of it; null when nobody knows: the process died before it could say.</summary>
    public AuditOutcome? Outcome { get; init; }
}
