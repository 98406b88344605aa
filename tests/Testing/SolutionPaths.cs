namespace Audiences.Testing;

/// <summary>Where the built services lie, seen from a running test.</summary>
public static class SolutionPaths
{
    /// <summary>The folder of <c>Audiences.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that this test was built in, <c>Release</c>: the services are taken from the same one.</summary>
    public static string Configuration { get; } = FindConfiguration();

    // What tests/publish-services.sh has published, as it is shipped.
    private static readonly string? _published = Environment.GetEnvironmentVariable("AUDIENCES_SERVICES");

    /// <summary>
    /// The program of a service: the published one where <c>AUDIENCES_SERVICES</c> names a folder that has it, else
    /// <c>services/Uploader/bin/Release/net10.0/Audiences.Uploader.dll</c>.
    /// </summary>
    /// <param name="service">The project's name.</param>
    /// <param name="root">The root of another built checkout, such as a release; null: this one.</param>
    public static string ServiceProgram(string service, string? root = null)
    {
        if (root is null && _published is not null && Path.Combine(_published, service, $"Audiences.{service}.dll") is var published && File.Exists(published))
        {
            return published;
        }

        var path = Path.Combine(root ?? Root, "services", service, "bin", Configuration, "net10.0", $"Audiences.{service}.dll");
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"{path} is missing. Build the solution in {Configuration} first.", path);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Audiences.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Audiences.sln above {AppContext.BaseDirectory}.");
    }

    // .../tests/X.Tests/bin/Release/net10.0/
    private static string FindConfiguration() =>
        new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent?.Name ?? "Debug";
}
