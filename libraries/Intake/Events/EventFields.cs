namespace Audiences.Intake;

/// <summary>The members of a membership event that this system reads itself.</summary>
internal static class EventFields
{
    public const string EventId = "eventId";
    public const string Type = "type";
    public const string SegmentId = "segmentId";
    public const string UserId = "userId";
    public const string OccurredAt = "occurredAt";
    public const string Sequence = "sequence";
    public const string Properties = "properties";
    public const string Consent = "consent";
    public const string ConsentAdvertising = "consent.advertising";
    public const string Workspace = "workspace";

    /// <summary>Not a member: the event as a whole.</summary>
    public const string Event = "event";

    /// <summary>Not a member: a line of a body.</summary>
    public const string Line = "line";

    /// <summary>Not a member: the body from here on.</summary>
    public const string Body = "body";

    public static HashSet<string> Known { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        EventId, Type, SegmentId, UserId, OccurredAt, Sequence, Properties, Consent, Workspace,
    };
}
