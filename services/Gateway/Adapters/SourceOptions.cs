namespace Audiences.Gateway.Adapters;

/// <summary>Which of a product's fields are ours. Paths are written as in mappings, <c>a.b ?? c</c>; docs/adapters.md says what they start from.</summary>
public sealed record SourceOptions
{
    /// <summary>Where the user's id is; left out, where the product has it by default.</summary>
    public string? UserId { get; init; }

    /// <summary>The segment of everything that this source sends; 1 to 256 characters.</summary>
    public string? SegmentId { get; init; }

    /// <summary>Where the segment's id is, for a source of several segments.</summary>
    public string? SegmentFrom { get; init; }

    /// <summary>The only properties that are taken over, by name; left out, all are.</summary>
    public IReadOnlyList<string>? Properties { get; init; }

    /// <summary>Where the product says true or false about consent to advertising; left out, nothing is said.</summary>
    public string? Consent { get; init; }

    /// <summary><c>qualified</c> or <c>disqualified</c>, for CleverTap, whose webhooks do not tell.</summary>
    public string? Type { get; init; }

    /// <summary>The audiences' keys among the traits of Segment's identify calls that do not say which trait is an audience.</summary>
    public IReadOnlyList<string>? Audiences { get; init; }
}
