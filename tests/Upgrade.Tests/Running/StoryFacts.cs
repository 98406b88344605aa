using System.Text.Json;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>What must hold of a release's audiences, whoever looks after them from now on.</summary>
internal sealed record StoryFacts
{
    public static StoryFacts Read(string file) => JsonSerializer.Deserialize<StoryFacts>(File.ReadAllText(file), Baseline.Json)!;

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Baseline.Json).ReplaceLineEndings("\n") + "\n");

    /// <summary>The connected ad account.</summary>
    public required string Account { get; init; }

    /// <summary>A key of the made-up installation that may send events.</summary>
    public required string PublisherKey { get; init; }

    /// <summary>The id of a webhook; null in a baseline from before the story had one.</summary>
    public string? Webhook { get; init; }

    /// <summary>An address that a link says is a member's, and that nobody has sent yet; null as above.</summary>
    public string? LinkedEmail { get; init; }

    /// <summary>The id of what the bus brought and nobody could understand; null where there is no bus, or as above.</summary>
    public string? DeadLetter { get; init; }

    public required IReadOnlyList<AudienceFacts> Audiences { get; init; }

    /// <summary>Users who took their consent back, by a call and by an event.</summary>
    public required IReadOnlyList<string> Withdrawn { get; init; }

    /// <summary>Forgotten users.</summary>
    public required IReadOnlyList<string> Erased { get; init; }

    /// <summary>The receipt of the last erasure.</summary>
    public required string Receipt { get; init; }

    /// <summary>All events that were sent, as lines of JSON.</summary>
    public required IReadOnlyList<string> Events { get; init; }
}
