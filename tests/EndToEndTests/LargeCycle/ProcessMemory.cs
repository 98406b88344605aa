using System.Globalization;

namespace Audiences.EndToEndTests.LargeCycle;

/// <summary>What the system says of a process's memory (proc(5), <c>/proc/pid/status</c>).</summary>
internal static class ProcessMemory
{
    /// <summary>The most that the process ever had of the machine's memory, in megabytes.</summary>
    public static int PeakMegabytes(int processId)
    {
        var line = File.ReadLines($"/proc/{processId}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
