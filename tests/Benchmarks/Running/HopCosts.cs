using System.Diagnostics;
using Audiences.Benchmarks.Reporting;

namespace Audiences.Benchmarks.Running;

/// <summary>Processor time by hop, from the moment that it is made.</summary>
internal sealed class HopCosts
{
    private const string Own = "this program";

    private readonly IReadOnlyDictionary<string, int> _processes;
    private readonly Dictionary<string, double> _before;

    public HopCosts(IReadOnlyDictionary<string, int> processes)
    {
        _processes = processes;
        _before = Read();
    }

    /// <summary>Microseconds of processor time an item, by hop.</summary>
    public IReadOnlyDictionary<string, double> Each(int items) =>
        Read().ToDictionary(hop => hop.Key, hop => (hop.Value - _before[hop.Key]) * 1_000_000 / items);

    /// <summary>The table of several measurements, a column each.</summary>
    public static Detail Table(string title, params (string Name, IReadOnlyDictionary<string, double> Each)[] columns)
    {
        var rows = columns[0].Each.Keys
            .Where(hop => columns.Any(column => column.Each[hop] >= 0.05))
            .Select(hop => (IReadOnlyList<string>)[hop, .. columns.Select(column => Figures.Short(column.Each[hop]))]);
        var sum = (IReadOnlyList<string>)["**all**", .. columns.Select(column => Figures.Short(column.Each.Values.Sum()))];
        return new Detail(title, ["hop", .. columns.Select(column => column.Name)], [.. rows, sum]);
    }

    private Dictionary<string, double> Read()
    {
        using var own = Process.GetCurrentProcess();
        return new Dictionary<string, double>(_processes.Select(hop => KeyValuePair.Create(hop.Key, ProcessorTime.OfTree(hop.Value))))
        {
            [Own] = own.TotalProcessorTime.TotalSeconds,
        };
    }
}
