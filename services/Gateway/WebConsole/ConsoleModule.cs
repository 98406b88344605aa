using Audiences.Gateway.SignIn;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.FileProviders;

namespace Audiences.Gateway.WebConsole;

/// <summary>Serves the console's files and its page, at every address that is nobody else's.</summary>
internal static class ConsoleModule
{
    public static void AddConsole(this WebApplicationBuilder builder)
    {
        builder.AddKnownSettings([.. ConsoleOptions.Settings]);
        var options = ConsoleOptions.Read(builder.Configuration);
        builder.Services.AddSingleton(options);
        builder.Services.Configure<RouteOptions>(routes => routes.ConstraintMap[ConsolePath.Name] = typeof(ConsolePath));
        if (options.Enabled)
        {
            builder.UseConsoleFiles();
        }
    }

    // Published, they lie beside the program, wherever it is started from; run from where it was built, in their projects.
    private static void UseConsoleFiles(this WebApplicationBuilder builder)
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(published))
        {
            (builder.Environment.WebRootPath, builder.Environment.WebRootFileProvider) = (published, new PhysicalFileProvider(published));
        }
        else
        {
            builder.WebHost.UseStaticWebAssets();
        }
    }

    public static void MapConsole(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<ConsoleOptions>().Enabled)
        {
            return;
        }

        app.MapGet("/console/settings.json", SettingsAsync).AllowAnonymous().ExcludeFromDescription();
        var manifest = Path.Combine(AppContext.BaseDirectory, $"{app.Environment.ApplicationName}.staticwebassets.endpoints.json");
        if (ConsolePage.Find(app.Environment.WebRootFileProvider, manifest) is not { } page)
        {
            Log.ConsoleMissing(app.Logger);
            return;
        }

        app.MapStaticAssets().Add(endpoint => endpoint.Metadata.Add(new AllowAnonymousAttribute()));
        app.MapMethods("/index.html", [HttpMethods.Get, HttpMethods.Head], page.WriteAsync).AllowAnonymous().ExcludeFromDescription().WithOrder(int.MinValue);
        app.MapMethods($"/{{**path:{ConsolePath.Name}}}", [HttpMethods.Get, HttpMethods.Head], page.WriteAsync).AllowAnonymous().ExcludeFromDescription().WithOrder(int.MaxValue);
    }

    private static async Task<IResult> SettingsAsync(HttpContext http, ConsoleOptions options, IAuthenticationSchemeProvider schemes, IServiceProvider services)
    {
        http.Response.Headers.CacheControl = "no-store";
        var known = http.User.Identity?.IsAuthenticated == true;
        var sandbox = http.User.IsInRole(Roles.Admin) ? services.GetService<SandboxOffer>() : null;
        return TypedResults.Ok(new ConsoleSettingsAnswer(
            await schemes.GetSchemeAsync(SignInModule.Scheme) is not null, known ? options.TraceUrlTemplate : null, sandbox?.AdAccountId, sandbox?.AccessToken));
    }
}
