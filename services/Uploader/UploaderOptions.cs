using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Uploader;

/// <summary>Settings of section <c>Uploader</c>.</summary>
/// <param name="ParallelCycles">Cycles at once in this process, 1 to 64.</param>
/// <param name="ParallelCyclesPerAccount">Cycles at once for an ad account, in all uploaders together, 1 to 64.</param>
public sealed record UploaderOptions(int ParallelCycles, int ParallelCyclesPerAccount)
{
    private static readonly NumberSetting Cycles = new("Uploader:ParallelCycles", 4, 1, 64, "Refresh cycles at once in this process.");

    private static readonly NumberSetting PerAccount = new(
        "Uploader:ParallelCyclesPerAccount", 4, 1, 64, "Refresh cycles at once for an ad account, in all uploaders together.");

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Cycles, PerAccount];

    /// <summary>What holds where nothing is set.</summary>
    public static UploaderOptions Default { get; } = new(Cycles.Usual, PerAccount.Usual);

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static UploaderOptions Read(IConfiguration configuration) => new(configuration.Number(Cycles), configuration.Number(PerAccount));
}
