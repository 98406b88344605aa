using Audiences.Deployment.Tests.Support;
using Audiences.Testing.Processes;

namespace Audiences.Deployment.Tests.Images;

/// <summary>The sources as a build of an image sees them: without history, and without what other builds left.</summary>
internal static class ImageContext
{
    private static readonly string[] Folders = ["contracts", "libraries", "services"];
    private static readonly string[] Files = [".editorconfig", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    /// <summary>Publishes a service by the Dockerfile's own command into a folder of its own, with the link that the image starts.</summary>
    public static async Task<string> PublishAsync(string service)
    {
        var folder = Reaper.TemporaryFolder("image");
        var (source, app) = (Path.Combine(folder, "source"), Path.Combine(folder, "app"));
        foreach (var file in Files)
        {
            Copy(Repository.At(file), Path.Combine(source, file));
        }

        foreach (var file in Folders.SelectMany(top => Directory.EnumerateFiles(Repository.At(top), "*", SearchOption.AllDirectories)))
        {
            var relative = Path.GetRelativePath(Repository.At("."), file);
            if (!relative.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            {
                Copy(file, Path.Combine(source, relative));
            }
        }

        // No server is left behind.
        var environment = new Dictionary<string, string?> { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1" };
        await Command.RunAsync([.. DockerfileText.Publish(service, app), "-p:UseSharedCompilation=false"], environment, source);
        File.CreateSymbolicLink(Path.Combine(app, "service"), $"Audiences.{service}");
        return app;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
