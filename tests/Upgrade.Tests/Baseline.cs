using System.Text.Json;
using Audiences.Testing;

namespace Audiences.Upgrade.Tests;

/// <summary>What the last release left behind. <c>make-baseline.sh</c> writes all of it.</summary>
internal static class Baseline
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Folder { get; } = Path.Combine(SolutionPaths.Root, "tests", "Upgrade.Tests", "baseline");

    /// <summary>The schemas of all services with some rows in them, as SQL.</summary>
    public static string Database => Path.Combine(Folder, "database.sql");

    /// <summary>The data folder of the sandbox that stood for Meta.</summary>
    public static string Meta => Path.Combine(Folder, "meta");

    /// <summary>Who is in which audience.</summary>
    public static string Story => Path.Combine(Folder, "story.json");

    /// <summary>The folder of the release's Standalone after the same story, packed.</summary>
    public static string Standalone => Path.Combine(Folder, "standalone.zip");

    /// <summary>Who is in which audience there.</summary>
    public static string StandaloneStory => Path.Combine(Folder, "standalone-story.json");

    /// <summary>A file for each message and each record inside one: its members, and an example with all of them.</summary>
    public static string Messages => Path.Combine(Folder, "messages");

    /// <summary>The description of the public API.</summary>
    public static string Api => Path.Combine(Folder, "v1.json");
}
