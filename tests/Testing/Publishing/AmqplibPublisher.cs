using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Audiences.Testing.Processes;

namespace Audiences.Testing.Publishing;

/// <summary>
/// Publishes with Node's amqplib, plain <c>application/json</c>: a client that knows nothing of .NET or of the bus library,
/// as a customer's program does.
/// </summary>
public static class AmqplibPublisher
{
    private static readonly string Folder = Path.Combine(SolutionPaths.Root, "tests", "IntegrationTests", "amqplib");
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    /// <summary>Publishes each body to the exchange and returns when the broker has confirmed all; an unroutable message is an error.</summary>
    public static Task PublishAsync(Uri broker, string exchange, IEnumerable<JsonNode> bodies) =>
        SendAsync(broker, bodies.Select(body => new JsonObject { ["exchange"] = exchange, ["body"] = body.DeepClone() }));

    /// <summary>Publishes one body with AMQP headers, such as W3C's <c>traceparent</c>.</summary>
    public static Task PublishAsync(Uri broker, string exchange, JsonNode body, IReadOnlyDictionary<string, string> headers) =>
        SendAsync(broker, [new JsonObject
        {
            ["exchange"] = exchange,
            ["body"] = body.DeepClone(),
            ["headers"] = new JsonObject(headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value))),
        }]);

    /// <summary>Publishes texts that need not be JSON, under the content type <c>application/json</c> all the same.</summary>
    public static Task PublishTextAsync(Uri broker, string exchange, params string[] texts) =>
        SendAsync(broker, texts.Select(text => new JsonObject { ["exchange"] = exchange, ["text"] = text }));

    private static async Task SendAsync(Uri broker, IEnumerable<JsonObject> messages)
    {
        await Installed.Value;
        var lines = messages.Select(message => message.ToJsonString(JsonSerializerOptions.Web)).ToArray();
        var output = await Command.RunAsync(["node", "publish.js", broker.AbsoluteUri], folder: Folder, input: string.Join('\n', lines) + "\n");
        if (int.Parse(output, NumberStyles.None | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) != lines.Length)
        {
            throw new InvalidOperationException($"amqplib published {output.Trim()} of {lines.Length} messages.");
        }
    }

    private static async Task InstallAsync()
    {
        if (Command.Find("node") is null || Command.Find("npm") is null)
        {
            Unavailable.Throw("No Node: install it (Debian: apt-get install nodejs npm).");
        }

        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "amqplib")))
        {
            await Command.RunAsync(["npm", "ci"], folder: Folder);
        }
    }
}
