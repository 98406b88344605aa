namespace Audiences.Benchmarks.Reporting;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Result">What came out, with its unit.</param>
/// <param name="Beside">What it is held against, measured in the same run.</param>
/// <param name="Ratio">One by the other.</param>
/// <param name="Goal">What the ratio, or the result, ought to be.</param>
/// <param name="Met">Is it? Null where there is no goal.</param>
public sealed record Measure(string What, string Result, string Beside = "", string Ratio = "", string Goal = "", bool? Met = null);
