using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.Bus.Alarm;

internal static partial class AlarmLog
{
    [LoggerMessage(1401, LogLevel.Warning, "The broker's alarm for memory or disk is on: it takes no message until it is over")]
    public static partial void On(ILogger logger);

    [LoggerMessage(1402, LogLevel.Information, "The broker's alarm is over")]
    public static partial void Over(ILogger logger);
}
