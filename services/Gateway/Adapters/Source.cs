namespace Audiences.Gateway.Adapters;

/// <summary>A product that sends its own payloads to an address of its own.</summary>
public sealed class Source
{
    /// <summary>Names the source in the API, and stands in its address.</summary>
    public Guid Id { get; init; }

    /// <summary>The workspace that its events go to.</summary>
    public required string Workspace { get; init; }

    /// <summary>One of <see cref="SourceProducts"/>.</summary>
    public required string Product { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; set; }

    /// <summary>How its payloads are read.</summary>
    public required SourceOptions Options { get; set; }

    /// <summary>The secret, encrypted with the key ring.</summary>
    public required string ProtectedSecret { get; set; }

    /// <summary>The secret before the last change, encrypted; null before the first change.</summary>
    public string? PreviousProtectedSecret { get; set; }

    /// <summary>Until when the one before is good.</summary>
    public DateTimeOffset? PreviousEndsAt { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The name of the key, or person, that made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When something last came in with the right secret, to five minutes.</summary>
    public DateTimeOffset? LastReceivedAt { get; set; }
}
