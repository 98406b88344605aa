using System.Text.Json;

namespace Audiences.Gateway.Adapters.Translation;

/// <summary>A record that is about a membership, before the source's options are applied.</summary>
internal sealed record SourceEvent
{
    /// <summary>The record's place in the body.</summary>
    public required int Place { get; init; }

    /// <summary>The product's id of it, or one made of its content.</summary>
    public required string EventId { get; init; }

    public required bool Qualified { get; init; }

    /// <summary>What the paths of userId and consent start from.</summary>
    public required JsonElement Root { get; init; }

    /// <summary>The user's id where the options have no path for it.</summary>
    public JsonElement? UserId { get; init; }

    /// <summary>What the path of the segment starts from; null for <see cref="Root"/>.</summary>
    public JsonElement? SegmentRoot { get; init; }

    /// <summary>The segment where the adapter knows it without a path.</summary>
    public string? SegmentId { get; init; }

    /// <summary>The product's instant, as it wrote it; null for the receipt's.</summary>
    public JsonElement? OccurredAt { get; init; }

    /// <summary>The product's instant, where it had to be worked out.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The product's number that orders records of the same instant.</summary>
    public JsonElement? Sequence { get; init; }

    /// <summary>The objects whose members become properties; the later counts.</summary>
    public required IReadOnlyList<JsonElement?> Properties { get; init; }

    /// <summary>Properties that the adapter made.</summary>
    public IReadOnlyList<(string Name, JsonElement Value)> Made { get; init; } = [];

    /// <summary>Members that are no properties of a person.</summary>
    public IReadOnlySet<string> Without { get; init; } = new HashSet<string>();

    /// <summary>The device, which presets read at <c>context.device</c>.</summary>
    public JsonElement? Device { get; init; }
}
