namespace Audiences.Contracts.Audiences;

/// <summary>A test of one property of the event.</summary>
public sealed record AudienceCondition
{
    /// <summary>The path in the event: <c>properties.country</c>.</summary>
    public required string Property { get; init; }

    /// <summary>One of <see cref="ConditionOperators"/>.</summary>
    public required string Operator { get; init; }

    /// <summary>What to compare with; one value, several with <c>in</c> and <c>notIn</c>, none with <c>exists</c>.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
