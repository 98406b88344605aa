using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Intake.Tests;

internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public const string Good = """{"eventId":"e-1","type":"qualified","segmentId":"vip","userId":"u-1","occurredAt":"2026-11-23T10:00:00.123Z"}""";

    public static FakeTimeProvider Time => new(Now);

    public static EventReading Read(string json) => MembershipEventReader.Read(JsonElement.Parse(json), "default", Now);

    /// <summary>The good event with one member replaced, or left out where the value is null.</summary>
    public static string With(string field, string? value)
    {
        var members = JsonElement.Parse(Good).EnumerateObject().Where(m => m.Name != field).Select(m => $"\"{m.Name}\":{m.Value.GetRawText()}");
        return "{" + string.Join(",", value is null ? members : members.Append($"\"{field}\":{value}")) + "}";
    }

    public static async Task<List<IntakeRecord>> ReadBody(string body, string? contentType = null, EventDefaults? defaults = null) =>
        await ReadBody(Encoding.UTF8.GetBytes(body), contentType, defaults);

    public static async Task<List<IntakeRecord>> ReadBody(byte[] body, string? contentType = null, EventDefaults? defaults = null)
    {
        using var stream = new MemoryStream(body);
        return await EventBodyReader.ReadAsync(stream, contentType, WorkspacePolicy.Bound("default"), Time, defaults).ToListAsync();
    }

    public static string Event(string id) => Good.Replace("e-1", id, StringComparison.Ordinal);

    public static string Outcome(IEnumerable<IntakeRecord> records) =>
        string.Join(" ", records.Select(r => $"{r.Line}:{r.Reading.Event?.EventId ?? "!" + r.Reading.Rejection!.Field}"));
}
