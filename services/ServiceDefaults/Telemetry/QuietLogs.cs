using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace Audiences.ServiceDefaults.Telemetry;

/// <summary>
/// What libraries log is mostly of interest when something is wrong. These levels are the first source of the
/// configuration, so anybody's own <c>Logging__LogLevel__…</c> wins; filters in code would win over it.
/// </summary>
internal static class QuietLogs
{
    private static readonly Dictionary<string, string?> Levels = new()
    {
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
        // A first start asks for a table that is not there yet; other failed commands come up as exceptions anyway.
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command"] = "None",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:System.Net.Http"] = "Warning",
        ["Logging:LogLevel:MassTransit"] = "Warning",
        // Its news of each forwarded request name the address, and that may name a user.
        ["Logging:LogLevel:Yarp"] = "Warning",
    };

    /// <summary>Puts them below everything else.</summary>
    public static void AddQuietLogs(this IConfigurationBuilder configuration) =>
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Levels });
}
