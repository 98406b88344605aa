using Audiences.ServiceDefaults.Bus;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.AspNetCore.Builder;

namespace Audiences.ServiceDefaults;

/// <summary>The main program of a service.</summary>
public static class ServiceProgram
{
    /// <summary>The exit code of a start that a setting stopped.</summary>
    public const int WrongSetting = 2;

    /// <summary>
    /// Builds a service of its modules and runs it. A missing, unknown or malformed setting ends it with one line on
    /// standard error.
    /// </summary>
    /// <param name="args">The command line; <c>--migrate</c> only brings the tables to today's schema; <c>--failed-messages</c> and <c>--replay-failed-messages</c> look after what failed.</param>
    /// <param name="service">The service's name in traces: <c>uploader</c>.</param>
    /// <param name="add">Adds the service's modules; defaults, bus and the check of settings come with this method.</param>
    /// <param name="map">Maps the service's endpoints.</param>
    /// <returns>The exit code: 0, or 2 for a wrong setting.</returns>
    public static Task<int> RunAsync(string[] args, string service, Action<WebApplicationBuilder> add, Action<WebApplication> map)
    {
        ArgumentNullException.ThrowIfNull(add);
        ArgumentNullException.ThrowIfNull(map);
        return GuardAsync(async () =>
        {
            var builder = WebApplication.CreateBuilder(args);
            builder.AddServiceDefaults(service);
            add(builder);
            builder.AddBus();
            builder.CheckSettings();
            var app = builder.Build();
            app.MapServiceDefaults();
            map(app);
            return await app.RunServiceAsync(args);
        });
    }

    /// <summary>Runs a program of any shape and answers a wrong setting with one line instead of a stack trace.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> program)
    {
        ArgumentNullException.ThrowIfNull(program);
        try
        {
            return await program();
        }
        catch (SettingException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return WrongSetting;
        }
    }
}
