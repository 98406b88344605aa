namespace Audiences.Uploader.Cycles;

/// <summary>A member of whom something is due, as the row stood when it was taken.</summary>
internal sealed record DueMember(
    string UserId,
    byte[]? Identifiers,
    bool Desired,
    bool Erased,
    byte[]? Sent,
    byte[]? InFlight,
    string? StaleAction,
    string? TraceParent)
{
    /// <summary>When the newest of its statements was made, an event or one of consent. UTC ticks.</summary>
    public long StatedAt { get; init; }

    /// <summary>When Meta last accepted something of it; null: never. UTC ticks.</summary>
    public long? SentAt { get; init; }

    /// <summary>The rows to send; a member without rows needs marks only.</summary>
    public IReadOnlyList<UploadRow> Rows { get; init; } = [];

    /// <summary>
    /// What stays or is to come: after a removal for the sake of a change, Meta holds part of it at most. Null: nothing.
    /// </summary>
    public byte[]? Target => Desired && StaleAction is null ? Identifiers : null;
}
