namespace Audiences.Benchmarks.Reporting;

/// <summary>What one benchmark found, as it is kept in <c>artifacts/benchmarks</c>.</summary>
/// <param name="Name">The benchmark's name.</param>
/// <param name="Title">Its name in the table.</param>
/// <param name="Size">small, standard or large.</param>
/// <param name="MeasuredAt">When it began, in UTC.</param>
/// <param name="Seconds">How long all of it took.</param>
/// <param name="Measures">The table's lines.</param>
/// <param name="Details">Further tables.</param>
public sealed record BenchmarkResult(
    string Name, string Title, string Size, DateTimeOffset MeasuredAt, int Seconds, IReadOnlyList<Measure> Measures, IReadOnlyList<Detail> Details);
