using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Uploader.Boost;

/// <summary>Settings of the audience boost.</summary>
/// <param name="ClusterLimit">The most nodes that a cluster may have, 2 to 1,000; a larger one links nothing.</param>
public sealed record BoostOptions(int ClusterLimit = 25)
{
    private static readonly NumberSetting Cluster = new(
        "Uploader:BoostClusterLimit", 25, 2, 1_000, "The most identifiers that are linked to each other; a larger cluster links nothing. The same for all uploaders.");

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Cluster];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static BoostOptions Read(IConfiguration configuration) => new(configuration.Number(Cluster));
}
