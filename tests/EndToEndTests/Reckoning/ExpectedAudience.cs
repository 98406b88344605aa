using System.Globalization;
using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Reckoning;

/// <summary>
/// Who should be in an audience, reckoned from the published rules alone and with nothing of the product's code: the
/// newest event of a user in the segment decides (time, then sequence, then event id), unless the user's newest word on
/// advertising is no.
/// </summary>
internal static class ExpectedAudience
{
    public static SortedSet<string> Of(string segment, IReadOnlyCollection<JsonObject> events, IReadOnlyCollection<ConsentWord>? words = null)
    {
        var refused = Refused(events.SelectMany(ConsentWord.In).Concat(words ?? []));
        var rows = events
            .Where(e => (string)e["segmentId"]! == segment)
            .GroupBy(e => (string)e["userId"]!)
            .Where(user => !refused.Contains(user.Key))
            .Select(user => user.MaxBy(e => e, NewestLast)!)
            .Where(newest => (string)newest["type"]! == "qualified")
            .Select(ExpectedRow.Of);
        return new SortedSet<string>(rows, StringComparer.Ordinal);
    }

    private static Comparer<JsonObject> NewestLast { get; } = Comparer<JsonObject>.Create((one, other) =>
    {
        var order = Time(one).CompareTo(Time(other));
        order = order != 0 ? order : Sequence(one).CompareTo(Sequence(other));
        return order != 0 ? order : string.CompareOrdinal((string)one["eventId"]!, (string)other["eventId"]!);
    });

    // At the same instant a no outweighs a yes.
    private static HashSet<string> Refused(IEnumerable<ConsentWord> words) =>
    [
        .. words.GroupBy(word => word.UserId)
            .Where(user => user.OrderBy(word => word.At).ThenByDescending(word => word.Advertising).Last() is { Advertising: false })
            .Select(user => user.Key),
    ];

    private static DateTimeOffset Time(JsonObject e) => DateTimeOffset.Parse((string)e["occurredAt"]!, CultureInfo.InvariantCulture);

    private static long Sequence(JsonObject e) => (int?)e["sequence"] ?? long.MinValue;
}
