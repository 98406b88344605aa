namespace Audiences.Console.Api.CustomAudiences;

/// <summary>The body that links a segment.</summary>
public sealed record NewAudience
{
    /// <summary>The audience's name.</summary>
    public string? Name { get; init; }

    /// <summary>The segment.</summary>
    public string? SegmentId { get; init; }

    /// <summary>The account; null: the default.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>How users become rows; null: as the mapping says.</summary>
    public string? Action { get; init; }

    /// <summary>An ISO 8601 duration.</summary>
    public string? RefreshInterval { get; init; }

    /// <summary>One that exists at Meta; null: it is created there.</summary>
    public string? CustomAudienceId { get; init; }

    /// <summary>What an event's properties must meet.</summary>
    public IReadOnlyList<AudienceCondition>? Conditions { get; init; }

    /// <summary>What people say about it.</summary>
    public string? Description { get; init; }

    /// <summary>Ask for the members from before.</summary>
    public bool? Resync { get; init; }
}
