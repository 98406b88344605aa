namespace Audiences.Benchmarks.Reporting;

/// <summary>Gathers what a benchmark finds, and says it at once.</summary>
internal sealed class Report
{
    private readonly List<Measure> _measures = [];
    private readonly List<Detail> _details = [];

    public IReadOnlyList<Measure> Measures => _measures;

    public IReadOnlyList<Detail> Details => _details;

    /// <summary>What is going on, for whoever waits.</summary>
    public static void Say(string text) => Console.WriteLine($"  {text}");

    public void Add(Measure measure)
    {
        _measures.Add(measure);
        Say($"{measure.What}: {measure.Result}{(measure.Beside.Length > 0 ? $", beside {measure.Beside}" : "")}{(measure.Ratio.Length > 0 ? $": {measure.Ratio}" : "")}");
    }

    public void Add(Detail detail) => _details.Add(detail);
}
