using System.Text.Json;
using Audiences.Testing;

namespace Audiences.Benchmarks.Reporting;

/// <summary>Keeps each benchmark's last result, so that a run of one of them leaves the others in the table.</summary>
internal static class ResultStore
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Folder { get; } = Path.Combine(SolutionPaths.Root, "artifacts", "benchmarks");

    public static void Save(BenchmarkResult result)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(PathOf(result.Name), JsonSerializer.Serialize(result, _json));
    }

    /// <summary>Those of these benchmarks that have been run, in this order.</summary>
    public static IReadOnlyList<BenchmarkResult> Load(IEnumerable<string> names) =>
        [.. names.Select(PathOf).Where(File.Exists).Select(path => JsonSerializer.Deserialize<BenchmarkResult>(File.ReadAllText(path), _json)!)];

    private static string PathOf(string name) => Path.Combine(Folder, name + ".json");
}
