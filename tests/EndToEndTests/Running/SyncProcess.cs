using System.Text.Json.Nodes;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.EndToEndTests.Running;

/// <summary>The command <c>sync</c> as a process of its own, against the same Meta as everything else.</summary>
internal static class SyncProcess
{
    /// <summary>Feeds the events from a file; gives Meta's id of each segment's audience. Every event must be accepted.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> SyncAsync(this SystemUnderTest system, IEnumerable<JsonObject> events, IEnumerable<string> segments)
    {
        var folder = Reaper.TemporaryFolder("sync");
        var file = Path.Combine(folder, "events.ndjson");
        await File.WriteAllLinesAsync(file, events.Select(e => e.ToJsonString()));
        string[] attributes = ["email", "phone", "firstName", "lastName"];
        var (code, output) = await Command.TryRunAsync(
            [
                "dotnet", SolutionPaths.ServiceProgram("Standalone"), "sync", file, "--segment", .. segments, "--json",
                "--data", Path.Combine(folder, "data"), "--report", Path.Combine(folder, "report.ndjson"),
                "--ad-account", "1234567890123456", "--action", "multipleIdentifiers",
                "--map", "externalId=userId", .. attributes.Select(attribute => $"{attribute}=properties.{attribute}"),
            ],
            new Dictionary<string, string?>
            {
                ["Meta__GraphUrl"] = system.Sandbox.Address.GetLeftPart(UriPartial.Authority),
                ["META_ACCESS_TOKEN"] = "sandbox-token",
                ["ConnectionStrings__Broker"] = null,
                ["ConnectionStrings__Database"] = null,
            },
            folder);
        Assert.True(code == 0, $"sync ended with {code}: {output}");
        return JsonNode.Parse(output)!["audiences"]!.AsArray().ToDictionary(
            audience => (string)audience!["segment"]!,
            audience => (string)audience!["customAudienceId"]!);
    }
}
