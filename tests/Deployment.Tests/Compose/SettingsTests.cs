using System.Text.RegularExpressions;
using Audiences.Deployment.Tests.Support;
using Audiences.Testing;
using Audiences.Testing.Postgres;
using Audiences.Testing.Processes;
using Npgsql;

namespace Audiences.Deployment.Tests.Compose;

/// <summary>A service refuses a setting that it does not know, so each is started with what stands in the file.</summary>
[Trait("Kind", "Hosted")]
public sealed partial class SettingsTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Theory]
    [InlineData("accounts")]
    [InlineData("mapping")]
    [InlineData("segment-qualifier")]
    [InlineData("uploader")]
    [InlineData("gateway")]
    public async Task A_service_takes_the_settings_and_makes_its_tables(string name)
    {
        var settings = ComposeFile.Services[name].Members("environment").ToDictionary(pair => pair.Key, pair => (string?)Filled(pair.Value));
        settings["ConnectionStrings__Database"] = await postgres.DatabaseAsync();
        settings["DOTNET_gcServer"] = "0";

        // The same argument with which Kubernetes' migration job starts it.
        var output = await Command.RunAsync(["dotnet", SolutionPaths.ServiceProgram(ComposeFile.ProjectOf(name)), "--migrate"], settings);

        Assert.DoesNotContain("is not known", output, StringComparison.Ordinal);
        Assert.Contains(ComposeFile.ProjectOf(name).ToUpperInvariant(), await Schemas(), StringComparer.Ordinal);
    }

    // Variables with their defaults, or with what a person might write into .env.
    private static string Filled(string value) =>
        Variable().Replace(value, match => match.Groups["default"].Success ? match.Groups["default"].Value : "sixteen-letters-and-more");

    private async Task<IReadOnlyList<string>> Schemas()
    {
        await using var source = NpgsqlDataSource.Create(await postgres.DatabaseAsync());
        await using var reader = await source.CreateCommand("select distinct upper(replace(table_schema, '_', '')) from information_schema.tables").ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    [GeneratedRegex(@"\$\{[A-Z_]+(?::-(?<default>[^}]*)|:\?[^}]*)?\}")]
    private static partial Regex Variable();
}
