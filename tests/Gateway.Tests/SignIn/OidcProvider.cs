using System.Diagnostics;

namespace Audiences.Gateway.Tests.SignIn;

/// <summary>The certified provider <c>oidc-provider</c>, run by Node on a loopback port; it ends with this process.</summary>
internal sealed class OidcProvider : IDisposable
{
    private static readonly Lazy<Task> Installed = new(InstallAsync);
    private readonly Process _process;

    private OidcProvider(Process process, Uri issuer) => (_process, Issuer) = (process, issuer);

    public Uri Issuer { get; }

    public static async Task<OidcProvider> StartAsync(Uri redirect)
    {
        await Installed.Value;
        var process = Process.Start(Start("node", "provider.mjs", redirect.AbsoluteUri))!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var issuer = await process.StandardOutput.ReadLineAsync();
        return Uri.TryCreate(issuer, UriKind.Absolute, out var address)
            ? new OidcProvider(process, address)
            : throw new InvalidOperationException($"The provider did not start (it needs Node 20 or later): {issuer}");
    }

    /// <summary>Who is signed in at the next dialog.</summary>
    public async Task BeAsync(string person)
    {
        using var http = new HttpClient();
        (await http.PostAsync(new Uri(Issuer, "/as/" + person), null)).EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(TimeSpan.FromSeconds(10));
        _process.Dispose();
    }

    private static async Task InstallAsync()
    {
        if (!Directory.Exists(Path.Combine(Folder(), "node_modules", "oidc-provider")))
        {
            using var npm = Process.Start(Start("npm", "ci"))!;
            npm.StandardInput.Close();
            var output = npm.StandardOutput.ReadToEndAsync();
            var errors = npm.StandardError.ReadToEndAsync();
            await npm.WaitForExitAsync();
            Assert.True(npm.ExitCode == 0, $"npm ci: {await output} {await errors}");
        }
    }

    private static ProcessStartInfo Start(string program, params string[] arguments) => new(program, arguments)
    {
        WorkingDirectory = Folder(),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var oidc = Path.Combine(folder.FullName, "tests", "Gateway.Tests", "oidc");
            if (File.Exists(Path.Combine(oidc, "package.json")))
            {
                return oidc;
            }
        }

        throw new DirectoryNotFoundException("tests/Gateway.Tests/oidc was not found above the test's binaries.");
    }
}
