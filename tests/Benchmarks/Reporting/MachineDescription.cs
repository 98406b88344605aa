using System.Globalization;
using System.Runtime.InteropServices;
using Audiences.Testing.Processes;

namespace Audiences.Benchmarks.Reporting;

/// <summary>Where it was measured, in one line.</summary>
internal sealed record MachineDescription(string Text)
{
    public static async Task<MachineDescription> ReadAsync()
    {
        string[] parts =
        [
            string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores ({Processor()})"),
            string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_073_741_824.0:F0} GB"),
            "Linux " + (await Command.RunAsync(["uname", "-r"])).Trim(),
            "data on " + (await LastLineAsync("df", "--output=fstype", Path.GetTempPath())),
            ".NET " + Environment.Version + " " + RuntimeInformation.ProcessArchitecture,
            "PostgreSQL " + await LastLineAsync("sh", "-c", "\"$(ls -d /usr/lib/postgresql/*/bin/postgres | sort -V | tail -1)\" --version | cut -d' ' -f3"),
            "RabbitMQ " + await LastLineAsync("sh", "-c", "ls /usr/lib/rabbitmq/lib | sed -n 's/^rabbitmq_server-//p'"),
            "Node " + await LastLineAsync("node", "--version"),
            "everything on this one machine",
        ];
        return new MachineDescription(string.Join(", ", parts));
    }

    // The last line that says something: df and ls print a head or older versions before it.
    private static async Task<string> LastLineAsync(params string[] command)
    {
        var (code, output) = await Command.TryRunAsync(command);
        return code == 0 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "?" : "?";
    }

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").Where(line => line.StartsWith("model name", StringComparison.Ordinal)).Select(line => line.Split(':', 2)[1].Trim()).FirstOrDefault() ?? "?";
}
