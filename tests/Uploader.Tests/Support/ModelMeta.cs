using System.Net;
using System.Text.Json;
using Audiences.MetaGraph;

namespace Audiences.Uploader.Tests.Support;

/// <summary>Meta in memory: an audience is a set of rows; a removal takes out the rows that equal its own.</summary>
public sealed class ModelMeta : IGraphClient
{
    private readonly Dictionary<string, string> _created = [];
    private int _next = 1000;

    /// <summary>Rows by audience, each as sorted KEY=value pairs.</summary>
    public Dictionary<string, HashSet<string>> Audiences { get; } = [];

    /// <summary>Uploads in the order in which they took effect.</summary>
    public List<Upload> Uploads { get; } = [];

    /// <summary>Runs before a request has its effect; may throw.</summary>
    public Func<GraphRequest, Task>? Before { get; set; }

    /// <summary>Runs after the effect, before the answer arrives; may throw.</summary>
    public Func<GraphRequest, Task>? After { get; set; }

    /// <summary>Rows that hold this text are called invalid and do not enter.</summary>
    public string? Invalid { get; set; }

    /// <summary>A request with a row that holds this text is refused as a whole with error 100.</summary>
    public string? Poison { get; set; }

    /// <summary>The same for rows that this says so of.</summary>
    public Func<string, bool>? Refuses { get; set; }

    /// <summary>Uploads that came in, refused or not.</summary>
    public int Requests { get; private set; }

    public GraphUsage Usage { get; set; } = GraphUsage.None;

    public static GraphException Error(int code, int? subcode = null, TimeSpan? regain = null, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        new(status, new GraphError("", "OAuthException", code, subcode, null, null, false, null), new GraphUsage(0, regain));

    public async Task<GraphResponse> SendAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests += request.Path.EndsWith("/users", StringComparison.Ordinal) ? 1 : 0;
        if (Before is not null)
        {
            await Before(request);
        }

        var answer = request.Path.EndsWith("/users", StringComparison.Ordinal) ? Users(request) : Audience(request);
        if (After is not null)
        {
            await After(request);
        }

        return new GraphResponse(JsonSerializer.SerializeToElement(answer), Usage);
    }

    private object Audience(GraphRequest request)
    {
        if (request.Method == HttpMethod.Get && request.Path.EndsWith("/customaudiences", StringComparison.Ordinal))
        {
            return new { data = _created.Select(a => new { id = a.Key, description = a.Value }) };
        }

        if (request.Method == HttpMethod.Get)
        {
            return Audiences.ContainsKey(request.Path) ? new { id = request.Path, name = "there" } : throw Error(100, 33);
        }

        if (request.Method == HttpMethod.Delete)
        {
            Audiences.Remove(request.Path);
            return new { success = true };
        }

        var id = (_next++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _created[id] = Body(request).GetProperty("description").GetString()!;
        Audiences[id] = [];
        return new { id };
    }

    private object Users(GraphRequest request)
    {
        var body = Body(request);
        var schema = body.GetProperty("payload").GetProperty("schema").EnumerateArray().Select(key => key.GetString()!).ToList();
        var rows = body.GetProperty("payload").GetProperty("data").EnumerateArray()
            .Select(row => string.Join(' ', row.EnumerateArray().Select((cell, n) => (Key: schema[n], Value: cell.GetString()!)).Where(cell => cell.Value.Length > 0).Select(cell => $"{cell.Key}={cell.Value}").Order(StringComparer.Ordinal)))
            .ToList();
        Assert.InRange(rows.Count, 1, 10_000);
        Assert.DoesNotContain("", rows);
        if (Refuses is { } refuses && rows.Any(refuses))
        {
            throw Error(100);
        }

        if (Poison is { } poison && rows.Any(row => row.Contains(poison, StringComparison.Ordinal)))
        {
            throw Error(100);
        }

        var invalid = rows.Where(row => Invalid is not null && row.Contains(Invalid, StringComparison.Ordinal)).ToList();
        var there = Audiences[request.Path.Split('/')[0]];
        if (request.Method == HttpMethod.Delete)
        {
            there.ExceptWith(rows);
        }
        else
        {
            there.UnionWith(rows.Except(invalid));
        }

        Uploads.Add(new Upload(request.Method, rows, body.GetProperty("session").Clone()));
        return new { num_received = rows.Count, num_invalid_entries = invalid.Count, invalid_entry_samples = invalid };
    }

    private static JsonElement Body(GraphRequest request)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            request.WriteBody!(writer);
            writer.WriteEndObject();
        }

        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
