using System.Diagnostics;
using System.Globalization;

namespace Audiences.Testing.Processes;

/// <summary>A program that a test started: in a process group of its own, output in a file, never left behind.</summary>
public sealed class OwnedProcess : IAsyncDisposable
{
    private readonly Process _process;

    private OwnedProcess(Process process, string logFile) => (_process, LogFile) = (process, logFile);

    /// <summary>Everything that it has written.</summary>
    public string LogFile { get; }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>Starts a program; its output is appended to the log file.</summary>
    /// <param name="command">Program and arguments.</param>
    /// <param name="environment">Added to this process's environment; null removes a variable.</param>
    /// <param name="logFile">Where standard output and error go.</param>
    /// <param name="endSignal">What the reaper sends first: PostgreSQL, say, wants QUIT to give its shared memory back.</param>
    public static OwnedProcess Start(IReadOnlyList<string> command, IReadOnlyDictionary<string, string?> environment, string logFile, string endSignal = "KILL")
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(environment);

        // setsid and the shell replace themselves with the program, so the process id is the program's own.
        var start = new ProcessStartInfo("setsid") { ArgumentList = { "sh", "-c", "log=$1; shift; exec \"$@\" </dev/null >>\"$log\" 2>&1", "sh", logFile } };
        foreach (var word in command)
        {
            start.ArgumentList.Add(word);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        Reaper.Add(process.Id, endSignal);
        return new OwnedProcess(process, logFile);
    }

    /// <summary>Sends a signal to the whole group.</summary>
    public Task SignalAsync(string signal) =>
        Command.TryRunAsync(["kill", "-s", signal, "--", (-Id).ToString(CultureInfo.InvariantCulture)]);

    /// <summary>Sends a signal to the whole group and waits for the program's end.</summary>
    public async Task EndAsync(string signal, TimeSpan limit)
    {
        var id = Id;
        if (!HasExited)
        {
            await SignalAsync(signal);
            using var deadline = new CancellationTokenSource(limit);
            try
            {
                await _process.WaitForExitAsync(deadline.Token);
            }
            catch (OperationCanceledException) when (signal != "KILL")
            {
                await EndAsync("KILL", limit);
                throw new TimeoutException($"The process did not end within {limit} of {signal}.{Environment.NewLine}{LogTail()}");
            }
        }

        Reaper.Gone(id);
    }

    /// <summary>The end of the log, for a failure's message.</summary>
    public string LogTail(int lines = 40) =>
        File.Exists(LogFile) ? string.Join(Environment.NewLine, File.ReadLines(LogFile).TakeLast(lines)) : string.Empty;

    public async ValueTask DisposeAsync()
    {
        await EndAsync("KILL", TimeSpan.FromSeconds(10));
        _process.Dispose();
    }
}
