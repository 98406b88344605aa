using System.Globalization;

namespace Audiences.Benchmarks.Running;

/// <summary>What the system says of processes' time (proc(5), <c>/proc/pid/stat</c>).</summary>
internal static class ProcessorTime
{
    private const double TicksInSecond = 100;

    /// <summary>
    /// Seconds on the processor of a process and all its descendants; those that have ended count in the process that
    /// waited for them.
    /// </summary>
    public static double OfTree(int root)
    {
        var all = Directory.GetDirectories("/proc")
            .Where(folder => Path.GetFileName(folder).All(char.IsAsciiDigit))
            .Select(Read).OfType<Line>().ToList();
        var children = all.ToLookup(line => line.Parent);
        var seconds = 0.0;
        var left = new Stack<Line>(all.Where(line => line.Id == root));
        while (left.TryPop(out var line))
        {
            seconds += line.Ticks / TicksInSecond;
            foreach (var child in children[line.Id])
            {
                left.Push(child);
            }
        }

        return seconds;
    }

    private static Line? Read(string folder)
    {
        try
        {
            // The program's name, in brackets, may hold blanks and brackets.
            var text = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return new Line(
                int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture),
                int.Parse(fields[1], CultureInfo.InvariantCulture),
                fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended meanwhile.
            return null;
        }
    }

    private sealed record Line(int Id, int Parent, long Ticks);
}
