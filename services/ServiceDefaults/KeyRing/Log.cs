using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.KeyRing;

internal static partial class Log
{
    [LoggerMessage(1101, LogLevel.Warning, "The key ring is stored unprotected: who reads the database can open tokens, dead letters and sessions. Set KeyRing__CertificateFile.")]
    public static partial void Unprotected(ILogger logger);

    [LoggerMessage(1102, LogLevel.Information, "The key ring's {Key} is protected by the current certificate now.")]
    public static partial void Renewed(ILogger logger, string? key);
}
