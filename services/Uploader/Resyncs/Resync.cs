namespace Audiences.Uploader.Resyncs;

/// <summary>An audience's request to the customer data platform for its members, and how far the answer is.</summary>
public sealed class Resync
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The resync.</summary>
    public required Guid Id { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>Counts the audience's resyncs from 1; a member's row holds the number of the last one that confirmed it.</summary>
    public int Number { get; set; }

    /// <summary>One of <see cref="ResyncStatuses"/>.</summary>
    public string Status { get; set; } = ResyncStatuses.Running;

    /// <summary>Why it was asked for, for people.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Who asked.</summary>
    public string RequestedBy { get; set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset RequestedAt { get; set; }

    /// <summary>The account's mapping at the start: identifiers of an older one confirm nobody.</summary>
    public long MappingVersion { get; set; }

    /// <summary>Members who ought to be at Meta at the start.</summary>
    public long MembersAtStart { get; set; }

    /// <summary>When the request was handed to the bus, in UTC; null until then.</summary>
    public DateTimeOffset? AnnouncedAt { get; set; }

    /// <summary>When an event last confirmed or brought a member, in UTC.</summary>
    public DateTimeOffset? LastConfirmedAt { get; set; }

    /// <summary>One of <see cref="UnconfirmedMembers"/>, once a person has ended it.</summary>
    public string? Unconfirmed { get; set; }

    /// <summary>Members whom its end removed.</summary>
    public long Removed { get; set; }

    /// <summary>Members of the start who were neither confirmed nor gone at the end.</summary>
    public long? LeftOver { get; set; }

    /// <summary>When it ended, in UTC.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}
