using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Audiences.Contracts.Tests.Architecture;

/// <summary>Which project and package references stand in the project files.</summary>
internal static class ProjectReferences
{
    internal static readonly string Root = FindRoot();

    /// <summary>Projects below a top folder, as <c>services/Uploader</c>.</summary>
    public static IReadOnlyList<string> Below(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Relative(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The projects that one names.</summary>
    public static IReadOnlyList<string> ProjectsOf(string project) =>
        [.. Names(project, "ProjectReference").Select(path => Relative(Path.GetDirectoryName(Path.GetFullPath(Path.Combine(Root, project, path.Replace('\\', '/'))))!))];

    /// <summary>The same with everything that those name in turn.</summary>
    public static IReadOnlySet<string> AllProjectsOf(string project)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([project]);
        while (open.TryPop(out var next))
        {
            foreach (var reference in ProjectsOf(next).Where(all.Add))
            {
                open.Push(reference);
            }
        }

        return all;
    }

    /// <summary>The packages that one names.</summary>
    public static IReadOnlyList<string> PackagesOf(string project) => Names(project, "PackageReference");

    private static IReadOnlyList<string> Names(string project, string element) =>
    [
        .. Directory.GetFiles(Path.Combine(Root, project), "*.csproj")
            .SelectMany(file => XDocument.Load(file).Descendants(element))
            .Select(reference => reference.Attribute("Include")!.Value),
    ];

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", ".."));
}
