using System.Reflection;
using Audiences.IntegrationTests.Amqp;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.IntegrationTests.Examples;

/// <summary>The programs in <c>examples/</c> that can be run here, against a real broker: each fails unless the broker has confirmed and routed its events.</summary>
public sealed class PublisherExamplesTests : IAsyncLifetime
{
    private QualifierUnderTest? _qualifier;

    public async ValueTask InitializeAsync() => _qualifier = await QualifierUnderTest.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_qualifier is not null)
        {
            await _qualifier.DisposeAsync();
        }
    }

    [Fact]
    public async Task CSharp_and_TypeScript_get_their_events_into_the_audience()
    {
        var audience = await _qualifier!.LinkAsync("vip");

        Assembly.Load("Audiences.AmqpPublisher").EntryPoint!.Invoke(null, [new[] { _qualifier.Broker.AbsoluteUri }]);
        Assert.Equal("+u-1 -u-2", await _qualifier.Members.SettledAsync(audience, "+u-1 -u-2"));

        audience = await _qualifier.LinkAsync("vip");
        Assert.Contains("2 events are safe.", await RunTypeScriptAsync(_qualifier.Broker), StringComparison.Ordinal);
        Assert.Equal("+u-1 -u-2", await _qualifier.Members.SettledAsync(audience, "+u-1 -u-2"));
    }

    [Fact]
    public async Task Python_gets_its_events_into_the_audience()
    {
        var python = await PythonWithPikaAsync();
        var audience = await _qualifier!.LinkAsync("vip");

        var output = await Command.RunAsync([python, "publish.py", _qualifier.Broker.AbsoluteUri], folder: Path.Combine(SolutionPaths.Root, "examples", "amqp-python"));

        Assert.Contains("2 events are safe.", output, StringComparison.Ordinal);
        Assert.Equal("+u-1 -u-2", await _qualifier.Members.SettledAsync(audience, "+u-1 -u-2"));
    }

    [Fact]
    public async Task Java_gets_its_events_into_the_audience()
    {
        var client = JavaClient();
        var classes = Reaper.TemporaryFolder("java");
        var audience = await _qualifier!.LinkAsync("vip");

        await Command.RunAsync(["javac", "--release", "17", "-d", classes, "-cp", client, Path.Combine(SolutionPaths.Root, "examples/amqp-java/src/main/java/com/example/audiences/Publish.java")]);
        var output = await Command.RunAsync(["java", "-cp", $"{classes}:{client}", "com.example.audiences.Publish", _qualifier.Broker.AbsoluteUri]);

        Assert.Contains("2 events are safe.", output, StringComparison.Ordinal);
        Assert.Equal("+u-1 -u-2", await _qualifier.Members.SettledAsync(audience, "+u-1 -u-2"));
    }

    // Debian's, for Maven's own repository is not everywhere to be had.
    private static string JavaClient()
    {
        string[] jars = ["/usr/share/java/amqp-client.jar", "/usr/share/java/slf4j-api.jar"];
        if (Command.Find("javac") is null || !jars.All(File.Exists))
        {
            Unavailable.Throw("No Java with RabbitMQ's client (Debian: apt-get install default-jdk-headless librabbitmq-client-java).");
        }

        return string.Join(':', jars);
    }

    private static async Task<string> PythonWithPikaAsync()
    {
        foreach (var python in new[] { "/usr/bin/python3", Command.Find("python3") })
        {
            if (python is not null && File.Exists(python) && (await Command.TryRunAsync([python, "-c", "import pika"])).ExitCode == 0)
            {
                return python;
            }
        }

        Unavailable.Throw("No Python with pika (pip install pika; Debian: apt-get install python3-pika).");
        return "";
    }

    private static async Task<string> RunTypeScriptAsync(Uri broker)
    {
        var folder = Path.Combine(SolutionPaths.Root, "examples", "amqp-typescript");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "typescript")))
        {
            await Command.RunAsync(["npm", "ci"], folder: folder);
        }

        return await Command.RunAsync(["npm", "start", "--", broker.AbsoluteUri], folder: folder);
    }
}
