using System.Globalization;

namespace Audiences.Benchmarks.Running;

/// <summary>What the system says of a process's memory (proc(5), <c>/proc/pid/status</c> and <c>clear_refs</c>).</summary>
internal static class ProcessMemory
{
    /// <summary>The most that it had of the machine's memory since the last <see cref="Reset"/>, in megabytes; 0 once it has ended.</summary>
    public static int PeakMegabytes(int processId)
    {
        try
        {
            var line = File.ReadLines($"/proc/{processId}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>The peak is what it has now.</summary>
    public static void Reset(int processId) => File.WriteAllText($"/proc/{processId}/clear_refs", "5");
}
