using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Uploader;

/// <summary>Settings of section <c>Uploader</c>.</summary>
/// <param name="ParallelCycles">Cycles at once in this process, 1 to 64.</param>
public sealed record UploaderOptions(int ParallelCycles)
{
    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["Uploader:ParallelCycles"];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static UploaderOptions Read(IConfiguration configuration)
    {
        var text = configuration.Text("Uploader:ParallelCycles") ?? "4";
        return int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var cycles) && cycles is >= 1 and <= 64
            ? new UploaderOptions(cycles)
            : throw new SettingException("Uploader__ParallelCycles", "must be a number from 1 to 64.");
    }
}
