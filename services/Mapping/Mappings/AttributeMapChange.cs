namespace Audiences.Mapping.Mappings;

/// <summary>One version of a mapping as a row of its history: who made it what, and when.</summary>
public sealed class AttributeMapChange
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account that the mapping belongs to.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The version that the change made.</summary>
    public required long Version { get; init; }

    /// <summary>How identifiers become rows at Meta.</summary>
    public required string Action { get; init; }

    /// <summary>Export attribute to path or constant, as JSON.</summary>
    public required string Attributes { get; init; }

    /// <summary>The country of records that name none.</summary>
    public string? DefaultCountry { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>A row for a mapping as it stands now.</summary>
    public static AttributeMapChange Of(AttributeMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new AttributeMapChange
        {
            Workspace = map.Workspace,
            AccountId = map.AccountId,
            Version = map.Version,
            Action = map.Action,
            Attributes = map.Attributes,
            DefaultCountry = map.DefaultCountry,
            ChangedAt = map.ChangedAt,
            ChangedBy = map.ChangedBy,
        };
    }
}
