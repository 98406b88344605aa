namespace Audiences.Console.Api.CustomAudiences;

/// <summary>A repair and how far it is.</summary>
public sealed record AudienceRepair
{
    /// <summary><c>replace</c> or <c>refill</c>.</summary>
    public string Mode { get; init; } = "";

    /// <summary><c>running</c>, <c>stopped</c> or <c>completed</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary><c>waiting</c>, <c>replacing</c>, <c>emptying</c> or <c>adding</c>.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Members to go through in the stage replacing or emptying.</summary>
    public long Members { get; init; }

    /// <summary>Of them, those that Meta has taken.</summary>
    public long Done { get; init; }

    /// <summary>Members who are due to be added now.</summary>
    public long ToAdd { get; init; }

    /// <summary>What last stood in the way.</summary>
    public string? Problem { get; init; }

    /// <summary>Who asked.</summary>
    public string RequestedBy { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }
}
