namespace Audiences.SegmentQualifier.Endpoints;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The part.</param>
/// <param name="Next">What to send as <c>after</c> for the next part; absent at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next)
{
    internal const int DefaultLimit = 100;
    internal const int MaxLimit = 1_000;

    internal static Page<T> Of(IReadOnlyList<T> items, int limit, Func<T, string> key) =>
        new(items, items.Count == limit ? key(items[^1]) : null);

    internal static int Limit(int? limit) => Math.Clamp(limit ?? DefaultLimit, 1, MaxLimit);
}
