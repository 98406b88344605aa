using Audiences.Gateway.Adapters;

namespace Audiences.Gateway.Endpoints;

/// <summary>A source as the API shows it.</summary>
public record SourceAnswer
{
    /// <summary>Names the source in the API.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose payloads it takes.</summary>
    public required string Product { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Where the product sends to.</summary>
    public required string Url { get; init; }

    /// <summary>How its payloads are read.</summary>
    public required SourceOptions Options { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When something last came in with the right secret, to five minutes; absent before the first.</summary>
    public DateTimeOffset? LastReceivedAt { get; init; }

    /// <summary>Until when the secret before is good; absent when there is none.</summary>
    public DateTimeOffset? PreviousSecretEndsAt { get; init; }

    internal static SourceAnswer Of(Source source, string url) => new()
    {
        Id = source.Id,
        Product = source.Product,
        Name = source.Name,
        Url = url,
        Options = source.Options,
        CreatedAt = source.CreatedAt,
        CreatedBy = source.CreatedBy,
        LastReceivedAt = source.LastReceivedAt,
        PreviousSecretEndsAt = source.PreviousEndsAt,
    };
}
