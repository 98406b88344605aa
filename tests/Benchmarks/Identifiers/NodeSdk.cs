using System.Globalization;
using System.Text.Json;
using Audiences.Benchmarks.Samples;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.Benchmarks.Identifiers;

/// <summary>Meta's SDK for Node.js, which is there for the sandbox's tests, on a file of the same records.</summary>
internal sealed class NodeSdk : IDisposable
{
    private readonly string _records;

    private NodeSdk(string records) => _records = records;

    public static async Task<NodeSdk> CreateAsync(int records)
    {
        var folder = Path.Combine(SolutionPaths.Root, "tests", "MetaSandbox.Tests", "sdk");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            await Command.RunAsync(["npm", "ci"], folder: folder);
        }

        var file = Path.Combine(Reaper.TemporaryFolder("records"), "records.ndjson");
        await File.WriteAllLinesAsync(file, Enumerable.Range(1, records).Select(number => JsonSerializer.Serialize(Profiles.Of(number))));
        return new NodeSdk(file);
    }

    /// <summary>Records a second, after a second of warming up.</summary>
    /// <param name="what"><c>profiles</c> or <c>emails</c>.</param>
    /// <param name="seconds">How long.</param>
    public async Task<double> RateAsync(string what, int seconds)
    {
        var script = Path.Combine(SolutionPaths.Root, "tests", "Benchmarks", "Identifiers", "normalize.cjs");
        var output = await Command.RunAsync(["node", script, _records, what, seconds.ToString(CultureInfo.InvariantCulture)]);
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    public void Dispose() => File.Delete(_records);
}
