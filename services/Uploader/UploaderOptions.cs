using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Uploader;

/// <summary>Settings of section <c>Uploader</c>.</summary>
/// <param name="ParallelCycles">Cycles at once in this process, 1 to 64.</param>
/// <param name="ParallelCyclesPerAccount">Cycles at once for an ad account, in all uploaders together, 1 to 64.</param>
public sealed record UploaderOptions(int ParallelCycles, int ParallelCyclesPerAccount)
{
    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["Uploader:ParallelCycles", "Uploader:ParallelCyclesPerAccount"];

    /// <summary>What holds where nothing is set.</summary>
    public static UploaderOptions Default { get; } = new(4, 4);

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static UploaderOptions Read(IConfiguration configuration) => new(
        Number(configuration, nameof(ParallelCycles), Default.ParallelCycles),
        Number(configuration, nameof(ParallelCyclesPerAccount), Default.ParallelCyclesPerAccount));

    private static int Number(IConfiguration configuration, string name, int otherwise)
    {
        if (configuration.Text("Uploader:" + name) is not { } text)
        {
            return otherwise;
        }

        return int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var cycles) && cycles is >= 1 and <= 64
            ? cycles
            : throw new SettingException("Uploader__" + name, "must be a number from 1 to 64.");
    }
}
