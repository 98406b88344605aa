using System.Globalization;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Uploader.Boost;

/// <summary>Settings of the audience boost.</summary>
/// <param name="ClusterLimit">The most nodes that a cluster may have, 2 to 1,000; a larger one links nothing.</param>
public sealed record BoostOptions(int ClusterLimit = 25)
{
    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["Uploader:BoostClusterLimit"];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static BoostOptions Read(IConfiguration configuration)
    {
        var text = configuration.Text("Uploader:BoostClusterLimit") ?? "25";
        return int.TryParse(text, CultureInfo.InvariantCulture, out var limit) && limit is >= 2 and <= 1000
            ? new BoostOptions(limit)
            : throw new SettingException("Uploader__BoostClusterLimit", "must be a number from 2 to 1000.");
    }
}
