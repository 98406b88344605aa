namespace Audiences.Console.Api.CustomAudiences;

/// <summary>What is changed of an audience; null: stays as it is.</summary>
public sealed record AudienceChange
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>An ISO 8601 duration.</summary>
    public string? RefreshInterval { get; init; }

    /// <summary>What an event's properties must meet.</summary>
    public IReadOnlyList<AudienceCondition>? Conditions { get; init; }

    /// <summary><c>active</c> or <c>paused</c>.</summary>
    public string? Status { get; init; }

    /// <summary>With <c>paused</c>: take out at Meta what was sent.</summary>
    public bool? EmptyAtMeta { get; init; }

    /// <summary>Linked identifiers go along.</summary>
    public bool? Boost { get; init; }
}
