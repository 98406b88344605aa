using System.Security.Cryptography;
using System.Text;

namespace Audiences.Standalone.Demo;

/// <summary>
/// Reckons from the events alone what each audience ought to hold. It shares no code with the services: it sorts and
/// takes the last.
/// </summary>
internal sealed class DemoReckoning
{
    private static readonly string[] Alone = ["EMAIL", "PHONE", "EXTERN_ID"];

    private readonly ILookup<string, DemoEvent> _bySegment;
    private readonly Dictionary<string, bool> _consent;

    public DemoReckoning(IReadOnlyList<DemoEvent> events)
    {
        _bySegment = events.ToLookup(item => item.SegmentId, StringComparer.Ordinal);
        _consent = events.Where(item => item.Consent is not null)
            .GroupBy(item => item.Person.UserId, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                // Of two statements of one instant the withdrawal counts.
                group => group.OrderBy(item => item.OccurredAt).ThenByDescending(item => item.Consent).Last().Consent!.Value,
                StringComparer.Ordinal);
    }

    /// <summary>The members that the events call for.</summary>
    public IReadOnlyList<DemoPerson> Members(string segment) =>
    [
        .. _bySegment[segment]
            .GroupBy(item => item.Person.UserId, StringComparer.Ordinal)
            .Select(group => group
                .OrderBy(item => item.OccurredAt)
                .ThenBy(item => item.Sequence ?? long.MinValue)
                .ThenBy(item => item.EventId, StringComparer.Ordinal)
                .Last())
            .Where(newest => newest.Qualified && _consent.GetValueOrDefault(newest.Person.UserId, true))
            .Select(newest => newest.Person),
    ];

    /// <summary>The rows that Meta ought to hold for them.</summary>
    public static HashSet<string> Rows(IEnumerable<DemoPerson> members, bool singleIdentifier) => members
        .SelectMany(person => singleIdentifier
            ? Alone.Select(key => DemoRow.Text([(key, Value(key, person))]))
            : [DemoRow.Text(person.Normalized.Keys.Select(key => (key, Value(key, person))))])
        .ToHashSet(StringComparer.Ordinal);

    private static string Value(string key, DemoPerson person) => key == "EXTERN_ID"
        ? person.Normalized[key]
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.Normalized[key])));
}
