using System.CommandLine;
using Audiences.Gateway.Keys;
using Audiences.MetaSandbox;
using Audiences.Standalone.Hosting;

namespace Audiences.Standalone.Commands;

/// <summary><c>serve</c>: all services as a long-lived server.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "What to listen on.", DefaultValueFactory = _ => "http://127.0.0.1:8080" };
        var sandbox = CommonOptions.Sandbox();
        var data = CommonOptions.Data();
        var command = new Command("serve", "Runs all services in one process, with an embedded store.") { urls, sandbox, data };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(urls)!,
            parsed.GetValue(sandbox),
            CommonOptions.DataFolder(parsed.GetValue(data)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string urls, bool sandbox, string folder, CancellationToken cancellationToken)
    {
        CheckUrls(urls);
        using var data = DataDirectory.Open(folder);
        await using var host = await StandaloneHost.StartAsync(
            new StandaloneOptions { Data = data, Urls = urls, Sandbox = sandbox },
            cancellationToken);
        Console.WriteLine($"Audiences listens on {host.Address}");
        if (host.SignInLink is { } link)
        {
            Console.WriteLine($"Console (opens once, on this machine, within 10 minutes): {link}");
        }

        Console.WriteLine($"Data: {data.Path}");
        if (await FirstKeyAsync(host, cancellationToken) is { } key)
        {
            Console.WriteLine($"Admin key (shown this once; keep it): {key}");
        }

        if (host.Sandbox is { } meta)
        {
            Console.WriteLine($"Meta's stand-in: {meta.Address} (ad account {SandboxSeeds.AdAccountId}, access token {SandboxSeeds.AccessToken})");
        }

        await host.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Ok;
    }

    private static async Task<string?> FirstKeyAsync(StandaloneHost host, CancellationToken cancellationToken)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AdminKeyBootstrap>().EnsureAsync(cancellationToken);
    }

    private static void CheckUrls(string urls)
    {
        foreach (var url in urls.Split(';'))
        {
            if (!Uri.TryCreate(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                throw new UsageException($"--urls: '{url}' is not an address such as http://127.0.0.1:8080.");
            }
        }
    }
}
