namespace Audiences.Console.Api.Users;

/// <summary>Why a user is in an audience, or not.</summary>
public sealed record Member
{
    /// <summary>The user ought to be at Meta.</summary>
    public bool In { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public string Why { get; init; } = "";

    /// <summary>The newest event.</summary>
    public MemberEvent? Event { get; init; }

    /// <summary>Names of the match keys that are known.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>Names of the match keys that identity links add.</summary>
    public IReadOnlyList<string> Linked { get; init; } = [];

    /// <summary>Names of the match keys that Meta last accepted; null: none.</summary>
    public IReadOnlyList<string>? Sent { get; init; }

    /// <summary>When Meta last accepted something about the user.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>A request is under way, or one was cut off and is repeated.</summary>
    public bool InFlight { get; init; }

    /// <summary>Why the identifiers are not sent: <c>invalid</c> or <c>unidentified</c>.</summary>
    public string? Refused { get; init; }
}
