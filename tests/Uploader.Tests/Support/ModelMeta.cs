using System.Net;
using System.Text.Json;
using Audiences.MetaGraph;

namespace Audiences.Uploader.Tests.Support;

/// <summary>Meta in memory: an audience is a set of rows; a removal takes out the rows that equal its own.</summary>
public sealed class ModelMeta : IGraphClient
{
    /// <summary>Begins the cell that says what a row's person is worth.</summary>
    public const string Value = "LOOKALIKE_VALUE=";

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

    /// <summary>Names by audience, and what else Meta says of it, by field.</summary>
    public Dictionary<string, Dictionary<string, object?>> Facts { get; } = [];

    /// <summary>Replacements that are open, by audience: nothing else changes it meanwhile.</summary>
    public Dictionary<string, OpenReplacement> Replacements { get; } = [];

    /// <summary>The schema of the upload that came last.</summary>
    public IReadOnlyList<string> LastSchema { get; private set; } = [];

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

        var answer = request.Path.Contains("/users", StringComparison.Ordinal) ? Users(request) : Audience(request);
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
            return new { data = Audiences.Keys.Select(Node) };
        }

        if (request.Method == HttpMethod.Get)
        {
            return request.Path.Length == 0
                ? request.Query["ids"].Split(',').ToDictionary(id => id, id => Audiences.ContainsKey(id) ? Node(id) : throw Error(100, 33))
                : Audiences.ContainsKey(request.Path) ? Node(request.Path) : throw Error(100, 33);
        }

        if (request.Method == HttpMethod.Delete)
        {
            Audiences.Remove(request.Path);
            return new { success = true };
        }

        if (!request.Path.StartsWith("act_", StringComparison.Ordinal))
        {
            foreach (var field in Body(request).EnumerateObject())
            {
                Of(request.Path)[field.Name] = field.Value.GetString();
            }

            return new { success = true };
        }

        var id = (_next++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Add(id);
        foreach (var field in Body(request).EnumerateObject())
        {
            Of(id)[field.Name] = field.Value.ValueKind == JsonValueKind.True ? true : field.Value.GetString();
        }

        return new { id };
    }

    /// <summary>An audience that somebody made at Meta.</summary>
    public void Add(string id) => (Audiences[id], Facts[id]) = ([], new() { ["name"] = "there", ["account_id"] = "1234567890123456", ["subtype"] = "CUSTOM" });

    /// <summary>Ninety minutes are over: what came of the replacements counts.</summary>
    public void TimeOutReplacements()
    {
        foreach (var (id, replacement) in Replacements)
        {
            Audiences[id] = replacement.Rows;
        }

        Replacements.Clear();
    }

    private Dictionary<string, object?> Of(string id) => Facts.TryGetValue(id, out var facts) ? facts : throw Error(100, 33);

    private Dictionary<string, object?> Node(string id) => new(Facts.GetValueOrDefault(id) ?? []) { ["id"] = id };

    private object Users(GraphRequest request)
    {
        var body = Body(request);
        var schema = body.GetProperty("payload").GetProperty("schema").EnumerateArray().Select(key => key.GetString()!).ToList();
        var rows = body.GetProperty("payload").GetProperty("data").EnumerateArray()
            .Select(row => string.Join(' ', row.EnumerateArray().Select((cell, n) => (Key: schema[n], Value: cell.ToString())).Where(cell => cell.Value.Length > 0 && !cell.Key.StartsWith("DATA_", StringComparison.Ordinal)).Select(cell => $"{cell.Key}={cell.Value}").Order(StringComparer.Ordinal)))
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

        var valueBased = Facts.GetValueOrDefault(request.Path.Split('/')[0])?.GetValueOrDefault("is_value_based") is true;
        if (schema.Contains("LOOKALIKE_VALUE") && !(valueBased && request.Method == HttpMethod.Post))
        {
            throw Error(100);
        }

        var invalid = rows.Where(row => Invalid is not null && row.Contains(Invalid, StringComparison.Ordinal)).ToList();
        LastSchema = schema;
        var audience = request.Path.Split('/')[0];
        var there = Audiences.GetValueOrDefault(audience) ?? throw Error(100, 33);
        if (request.Path.EndsWith("/usersreplace", StringComparison.Ordinal))
        {
            Replace(audience, body.GetProperty("session"), rows.Except(invalid), valueBased);
        }
        else if (Replacements.ContainsKey(audience))
        {
            throw Error(2650, 1870145);
        }
        else if (request.Method == HttpMethod.Delete)
        {
            Remove(there, rows, valueBased);
        }
        else
        {
            Put(there, rows.Except(invalid), valueBased);
        }

        Uploads.Add(new Upload(request.Method, rows, body.GetProperty("session").Clone()));
        return new { num_received = rows.Count, num_invalid_entries = invalid.Count, invalid_entry_samples = invalid };
    }

    /// <summary>A batch that comes again under its number is taken and ignored: nobody may rely on what is in it.</summary>
    private void Replace(string audience, JsonElement session, IEnumerable<string> rows, bool valueBased)
    {
        var (id, sequence) = (session.GetProperty("session_id").GetInt64(), session.GetProperty("batch_seq").GetInt32());
        if (!Replacements.TryGetValue(audience, out var open))
        {
            Replacements[audience] = open = sequence == 1 ? new OpenReplacement(id) : throw Error(2650, 1870147);
        }

        if (open.SessionId != id || sequence > open.LastBatch + 1)
        {
            throw Error(2650, 1870145);
        }

        if (sequence > open.LastBatch)
        {
            open.LastBatch = sequence;
            Put(open.Rows, rows, valueBased);
        }

        if (session.GetProperty("last_batch_flag").GetBoolean())
        {
            Audiences[audience] = open.Rows;
            Replacements.Remove(audience);
        }
    }

    /// <summary>A newer value takes the place of the person's older one.</summary>
    private static void Put(HashSet<string> there, IEnumerable<string> rows, bool valueBased)
    {
        foreach (var row in rows)
        {
            Remove(there, valueBased ? [row] : [], valueBased);
            there.Add(row);
        }
    }

    private static void Remove(HashSet<string> there, IReadOnlyCollection<string> rows, bool valueBased)
    {
        if (valueBased)
        {
            var people = rows.Select(Person).ToHashSet();
            there.RemoveWhere(row => people.Contains(Person(row)));
        }
        else
        {
            there.ExceptWith(rows);
        }
    }

    private static string Person(string row) => string.Join(' ', row.Split(' ').Where(cell => !cell.StartsWith(Value, StringComparison.Ordinal)));

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
