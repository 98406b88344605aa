using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.EndToEndTests;

/// <summary>The client as a package, in a program that knows nothing of this repository: <c>examples/http-csharp</c>.</summary>
public sealed class PackedClientTests
{
    // No server of the build's is left behind.
    private static readonly Dictionary<string, string?> Quietly = new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
    };

    // One of its own for each run: NuGet takes a version that it has seen from its cache.
    private readonly string _version = $"0.1.0-run.{Guid.NewGuid():N}";
    private readonly string _folder = Reaper.TemporaryFolder("packed-client");

    [Fact]
    public async Task A_program_that_takes_the_package_gets_its_events_into_the_audience()
    {
        await using var standalone = await StandaloneProcess.StartAsync();
        await SystemFixture.ConnectAsync(standalone.Api);
        var audience = await standalone.Api.LinkAsync("vip");
        var key = await standalone.Api.PostAsync("/v1/keys", new JsonObject { ["name"] = "example", ["role"] = "publisher" });
        await PackAsync();

        var output = await Command.RunAsync(
            ["dotnet", "run", "--project", await ProjectAsync()],
            new Dictionary<string, string?>(Quietly)
            {
                ["AUDIENCES"] = standalone.Address.GetLeftPart(UriPartial.Authority),
                ["KEY"] = (string?)key["key"],
                ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
            },
            _folder);

        Assert.Contains("2 events are safe, 0 were not taken.", output, StringComparison.Ordinal);
        await standalone.Api.UntilAsync($"/v1/audiences/{audience}", answer => (long)answer["counts"]!["desired"]! == 1);
    }

    private Task<string> PackAsync() => Command.RunAsync(
        [
            "dotnet", "pack", Path.Combine(SolutionPaths.Root, "libraries", "Client", "Client.csproj"), "--no-build",
            "-c", SolutionPaths.Configuration, "-o", Path.Combine(_folder, "feed"), $"-p:Version={_version}",
        ],
        Quietly);

    private async Task<string> ProjectAsync()
    {
        var example = Path.Combine(SolutionPaths.Root, "examples", "http-csharp");
        var program = Path.Combine(_folder, "program");
        Directory.CreateDirectory(program);
        var project = await File.ReadAllTextAsync(Path.Combine(example, "HttpPublisher.csproj"));
        Assert.Contains("Include=\"Audiences.Client\" Version=\"0.1.0\"", project, StringComparison.Ordinal);
        var copy = Path.Combine(program, "HttpPublisher.csproj");
        await File.WriteAllTextAsync(copy, project.Replace("Version=\"0.1.0\"", $"Version=\"{_version}\"", StringComparison.Ordinal));
        File.Copy(Path.Combine(example, "Program.cs"), Path.Combine(program, "Program.cs"));

        // What the package needs is taken from where the build had it from.
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(
            Path.Combine(program, "nuget.config"),
            $"""
            <configuration>
              <packageSources><add key="packed" value="../feed" /></packageSources>
              <fallbackPackageFolders><add key="built" value="{cache}" /></fallbackPackageFolders>
            </configuration>
            """);
        return copy;
    }
}
