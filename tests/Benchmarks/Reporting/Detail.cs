namespace Audiences.Benchmarks.Reporting;

/// <summary>A further table: where the time went.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">Its head.</param>
/// <param name="Rows">Its lines, each as wide as the head.</param>
public sealed record Detail(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
