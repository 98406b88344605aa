using System.CommandLine;
using Audiences.ServiceDefaults.Configuration;
using Audiences.Standalone.Client;
using Audiences.Standalone.Commands;
using Audiences.Standalone.Hosting;

var root = new RootCommand("Audiences keeps Meta Custom Audiences at what your segments say.")
{
    DemoCommand.Create(),
    ServeCommand.Create(),
    SyncCommand.Create(),
};
var parsed = root.Parse(args);
try
{
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCodes.BadUsage : code;
}
catch (Exception e) when (e is UsageException or SettingException)
{
    Console.Error.WriteLine(e.Message);
    return ExitCodes.BadUsage;
}
catch (Exception e) when (e is ApiException or IOException or InvalidDataException or HttpRequestException)
{
    Console.Error.WriteLine(e.Message);
    return ExitCodes.Failed;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. What was acknowledged is kept and goes on with the next start.");
    return ExitCodes.Failed;
}
