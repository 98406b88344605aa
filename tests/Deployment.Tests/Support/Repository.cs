using Audiences.Testing;

namespace Audiences.Deployment.Tests.Support;

/// <summary>The files that tests look at.</summary>
internal static class Repository
{
    /// <summary>The full path of a file or folder: <c>deploy/Dockerfile</c>.</summary>
    public static string At(string path) => Path.Combine(SolutionPaths.Root, path);

    /// <summary>A file's text.</summary>
    public static string Text(string path) => File.ReadAllText(At(path));

    /// <summary>The source files below a folder, without what a build made.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(At(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(File.ReadAllText);
}
