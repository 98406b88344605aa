namespace Audiences.Intake;

/// <summary>Where a column's values go in the event.</summary>
/// <param name="Path">The members from the outermost to the innermost.</param>
/// <param name="IsOwn">One of the event's own members, rather than a property.</param>
internal sealed record CsvColumn(IReadOnlyList<string> Path, bool IsOwn)
{
    private static readonly string[] Own =
        [EventFields.EventId, EventFields.Type, EventFields.SegmentId, EventFields.UserId, EventFields.OccurredAt, EventFields.Sequence, EventFields.Workspace];

    /// <summary><c>User_ID</c>, <c>user id</c> and <c>userId</c> are one; what is not known is a property, dots nest.</summary>
    public static CsvColumn Of(string header)
    {
        var name = Plain(header);
        if (name is "consentadvertising" or "consent" or "advertisingconsent")
        {
            return new CsvColumn([EventFields.Consent, "advertising"], true);
        }

        if (Own.FirstOrDefault(own => string.Equals(own, name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return new CsvColumn([known], true);
        }

        var parts = header.Trim().Split('.');
        return new CsvColumn(parts[0] == EventFields.Properties ? parts : [EventFields.Properties, .. parts], false);
    }

    private static string Plain(string header) =>
        string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
