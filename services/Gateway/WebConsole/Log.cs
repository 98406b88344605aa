namespace Audiences.Gateway.WebConsole;

internal static partial class Log
{
    [LoggerMessage(6601, LogLevel.Information, "The console is not served: this program was built without its files")]
    public static partial void ConsoleMissing(ILogger logger);
}
