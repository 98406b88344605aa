namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The items.</param>
/// <param name="Next">Give it as <c>after</c> to read on; absent on the last page.</param>
/// <param name="Total">How many there are on all pages; absent where nobody counts them.</param>
public sealed record PageAnswer<T>(IReadOnlyList<T> Items, string? Next, int? Total = null);
