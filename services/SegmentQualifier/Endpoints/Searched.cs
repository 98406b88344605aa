namespace Audiences.SegmentQualifier.Endpoints;

/// <summary>What somebody looks for, as the stores take it.</summary>
internal static class Searched
{
    /// <summary>Null when nothing is asked for; neither database has text with a NUL.</summary>
    public static string? Of(string? search) => string.IsNullOrWhiteSpace(search) ? null : search.Trim().Replace("\0", "", StringComparison.Ordinal);
}
