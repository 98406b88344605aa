using System.Text.RegularExpressions;
using Audiences.EndToEndTests.Running;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.EndToEndTests;

/// <summary>The commands of <c>docs/quickstart.md</c>, as a newcomer copies them, but for those that need a Docker engine.</summary>
[Collection(SystemTests.Name)]
public sealed partial class QuickStartTests
{
    [Fact]
    public async Task A_newcomer_gets_from_a_key_to_members_at_Meta()
    {
        // A system of its own: the shared one has its account already.
        await using var system = await SystemUnderTest.StartAsync(replicas: 1);
        var folder = Reaper.TemporaryFolder("quickstart");
        var credentials = system.Broker.UserInfo.Split(':');
        await File.WriteAllTextAsync(Path.Combine(folder, ".env"), $"AUDIENCES_ADMIN_KEY={SystemUnderTest.AdminKey}\nRABBITMQ_PASSWORD={credentials[1]}\n");
        File.CreateSymbolicLink(Path.Combine(folder, "examples"), Path.Combine(SolutionPaths.Root, "examples"));
        var script = string.Join('\n', Blocks().Matches(Page()).Select(match => match.Groups["text"].Value).Where(text => !text.Contains("docker", StringComparison.Ordinal)))
            .Replace("127.0.0.1:8080", system.Gateway.Address.Authority, StringComparison.Ordinal)
            .Replace("127.0.0.1:8090", system.Sandbox.Address.Authority, StringComparison.Ordinal)
            .Replace("127.0.0.1:5672/audiences", system.Broker.Authority + system.Broker.AbsolutePath, StringComparison.Ordinal)
            .Replace("amqp://audiences:", $"amqp://{credentials[0]}:", StringComparison.Ordinal);

        var (code, output) = await Command.TryRunAsync(["timeout", "240", "bash", "-euo", "pipefail", "-c", script], folder: folder);

        Assert.True(code == 0, $"It ended with {code}:\n{output}");
        Assert.Contains("\"accepted\":3", output, StringComparison.Ordinal);
        Assert.Contains("\"line\":3", output, StringComparison.Ordinal);
        Assert.Contains("\"EXTERN_ID\":\"ann\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"EXTERN_ID\":\"bo\"", output, StringComparison.Ordinal);
        Assert.Contains("2 events are safe.", output, StringComparison.Ordinal);
    }

    private static string Page() => File.ReadAllText(Path.Combine(SolutionPaths.Root, "docs", "quickstart.md"));

    [GeneratedRegex("```sh\n(?<text>.+?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
