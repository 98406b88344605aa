using System.Text.Json.Nodes;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.Deployment.Tests.Support;

/// <summary>The schemas that others have published, by a validator of theirs (Node).</summary>
internal static class Schemas
{
    private static readonly string Folder = Repository.At("tests/Deployment.Tests/schemas");
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    /// <summary>What is wrong with the documents, one finding a line; empty when nothing is.</summary>
    /// <param name="kind"><c>compose</c> or <c>kubernetes</c>.</param>
    /// <param name="documents">What to check.</param>
    public static async Task<string> FindingsAsync(string kind, params IEnumerable<JsonObject> documents)
    {
        await Installed.Value;
        var input = new JsonArray([.. documents.Select(document => document.DeepClone())]);
        return (await Command.RunAsync(["node", "validate.mjs", kind], folder: Folder, input: input.ToJsonString())).Trim();
    }

    private static async Task InstallAsync()
    {
        if (Command.Find("node") is null || Command.Find("npm") is null)
        {
            Unavailable.Throw("No Node: install it (Debian: apt-get install nodejs npm).");
        }

        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "ajv")))
        {
            await Command.RunAsync(["npm", "ci"], folder: Folder);
        }
    }
}
