using System.Diagnostics;
using System.Globalization;

namespace Audiences.EndToEndTests.Chaos;

/// <summary>What happened, line by line as it happens and in sum.</summary>
internal sealed class ChaosReport(Action<string> write)
{
    private readonly SortedDictionary<string, int> _faults = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Faults so far.</summary>
    public int Faults
    {
        get
        {
            lock (_faults)
            {
                return _faults.Values.Sum();
            }
        }
    }

    public void Begins(string fault, string target)
    {
        lock (_faults)
        {
            _faults[fault] = _faults.GetValueOrDefault(fault) + 1;
        }

        Say($"{fault} ({target})");
    }

    public void Say(string what) => write(string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds,7:0.0} s  {what}"));

    /// <summary>The sum of a run.</summary>
    public void Conclude(ChaosSettings settings, int events, int rows, int lost, int wronged)
    {
        lock (_faults)
        {
            foreach (var (fault, count) in _faults)
            {
                write(string.Create(CultureInfo.InvariantCulture, $"{count,5}  {fault}"));
            }
        }

        write(string.Create(
            CultureInfo.InvariantCulture,
            $"chaos: seed {settings.Seed}, {_watch.Elapsed.TotalMinutes:0.0} minutes, {Faults} faults, {events} events, {rows} rows expected: {lost} lost, {wronged} wronged"));
    }
}
