using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Audiences.MetaSandbox;

/// <summary>Puts the sandbox onto a web application; the program and <see cref="SandboxServer"/> share it.</summary>
internal static class SandboxHost
{
    private const long LargestBody = 256L * 1024 * 1024;

    public static WebApplication Build(WebApplicationBuilder builder, SandboxOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxRequestLineSize = options.MaxRequestLineBytes;
            kestrel.Limits.MaxRequestBufferSize = Math.Max(1024 * 1024, options.MaxRequestLineBytes * 2);
        });
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => new SandboxState(options, services.GetRequiredService<TimeProvider>()));
        var app = builder.Build();
        var state = app.Services.GetRequiredService<SandboxState>();
        app.MapControl(state);
        app.MapFallback("{**path}", http => GraphEndpoint.HandleAsync(http, state));
        return app;
    }
}
