using MassTransit;

namespace Audiences.Contracts.Mapping;

/// <summary>
/// Which property feeds which export attribute, for one account. Subscribers keep the highest <see cref="Version"/>. Sent
/// as a request it is answered by the qualifier with <see cref="MappingStateApplied"/> once it has stored it.
/// </summary>
[EntityName("audiences.mapping-state")]
[MessageUrn("audiences:mapping-state")]
public sealed record MappingState
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account that the mapping belongs to.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Counts this mapping's changes up.</summary>
    public required long Version { get; init; }

    /// <summary>One of <see cref="MappingActions"/>; an audience may choose another.</summary>
    public required string Action { get; init; }

    /// <summary>Export attribute (<c>email</c>, <c>firstName</c>, …) to path in the event (<c>properties.email</c>).</summary>
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code for phone numbers and states of records that name no country.</summary>
    public string? DefaultCountry { get; init; }

    /// <summary>The mapping went with its account; this is the last state.</summary>
    public bool Deleted { get; init; }
}
