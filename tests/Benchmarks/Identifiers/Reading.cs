using System.Diagnostics;
using System.Text.Json;
using Audiences.Identifiers;

namespace Audiences.Benchmarks.Identifiers;

/// <summary>How fast one thread reads records.</summary>
/// <param name="PerSecond">Records a second.</param>
/// <param name="Bytes">Memory allocated for each.</param>
internal sealed record Reading(double PerSecond, double Bytes)
{
    public static Reading Take(IdentifierReader reader, JsonElement[] events, TimeSpan time)
    {
        ReadAll(reader, events);
        var (rounds, taken, before) = (0, Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        while (taken.Elapsed < time)
        {
            ReadAll(reader, events);
            rounds++;
        }

        var records = (double)rounds * events.Length;
        return new Reading(records / taken.Elapsed.TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - before) / records);
    }

    private static void ReadAll(IdentifierReader reader, JsonElement[] events)
    {
        foreach (var one in events)
        {
            if (reader.Read(one) is { Rejections.Count: > 0 } reading)
            {
                throw new InvalidOperationException($"{reading.Rejections[0].Attribute} was rejected: {reading.Rejections[0].Reason}");
            }
        }
    }
}
