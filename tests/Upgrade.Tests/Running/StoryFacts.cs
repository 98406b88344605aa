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
