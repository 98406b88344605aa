using System.Diagnostics;

namespace Audiences.Testing.Processes;

/// <summary>Runs a program to its end.</summary>
public static class Command
{
    /// <summary>Runs it and gives what it wrote; an exit code other than 0 is an error with the output in its message.</summary>
    public static async Task<string> RunAsync(IReadOnlyList<string> command, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null, string? input = null)
    {
        var (code, output) = await TryRunAsync(command, environment, folder, input);
        return code == 0
            ? output
            : throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with {code}:{Environment.NewLine}{output}");
    }

    /// <summary>Runs it and gives the exit code with standard output and error.</summary>
    public static async Task<(int ExitCode, string Output)> TryRunAsync(IReadOnlyList<string> command, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null, string? input = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    /// <summary>The full path of a program in PATH, or null.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
