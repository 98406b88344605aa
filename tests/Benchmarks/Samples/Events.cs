using System.Globalization;
using System.Text;

namespace Audiences.Benchmarks.Samples;

/// <summary>Membership events of made-up people, as a customer data platform writes them.</summary>
/// <param name="segment">Their segment.</param>
/// <param name="occurredAt">When all of it happened.</param>
internal sealed class Events(string segment, DateTime occurredAt)
{
    /// <summary>Events of one batch message.</summary>
    public const int InMessage = 500;

    private readonly string _occurredAt = occurredAt.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The instant of the events, in ticks.</summary>
    public long Since { get; } = occurredAt.Ticks;

    /// <summary>The user's id, <c>u-000000042</c>.</summary>
    public static string User(int number) => string.Create(CultureInfo.InvariantCulture, $"u-{number:000000000}");

    /// <summary>The number of the user's id.</summary>
    public static int Number(string user) => int.Parse(user.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>One event as JSON.</summary>
    public string Json(int user) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"eventId":"e-{{{user}}}","type":"qualified","segmentId":"{{{segment}}}","userId":"{{{User(user)}}}","occurredAt":"{{{_occurredAt}}}","properties":{"email":"Customer.{{{user}}}@Example.com","phone":"+49 151 {{{user:0000 0000}}}","firstName":"{{{Names.First(user)}}}","lastName":"{{{Names.Last(user)}}}","plan":"premium","visits":{{{user % 97}}}}}""");

    /// <summary>The bodies of messages with one event each.</summary>
    public ReadOnlyMemory<byte>[] Singles(IReadOnlyList<int> users) => [.. users.Select(user => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Json(user)))];

    /// <summary>The bodies of batch messages.</summary>
    public ReadOnlyMemory<byte>[] Batches(IReadOnlyList<int> users) =>
        [.. users.Chunk(InMessage).Select(chunk => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes($"{{\"events\":[{string.Join(',', chunk.Select(Json))}]}}"))];

    /// <summary>Bodies of NDJSON.</summary>
    public byte[][] Lines(IReadOnlyList<int> users, int inBody) =>
        [.. users.Chunk(inBody).Select(chunk => Encoding.UTF8.GetBytes(string.Join('\n', chunk.Select(Json))))];
}
