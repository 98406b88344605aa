namespace Audiences.MetaSandbox;

/// <summary>All of an audience but its members.</summary>
internal sealed record AudienceFacts
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public required string Subtype { get; init; }

    public string? CustomerFileSource { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Its rows may have LOOKALIKE_VALUE; settled at its creation.</summary>
    public bool IsValueBased { get; init; }

    /// <summary>200 normal; 471 flagged, which blocks uploads.</summary>
    public int OperationStatus { get; init; } = 200;
}
