using System.Text.RegularExpressions;

namespace Audiences.Deployment.Tests.Support;

/// <summary><c>deploy/Dockerfile</c>.</summary>
internal static partial class DockerfileText
{
    /// <summary>Its instructions, each on one line, without comments.</summary>
    public static IReadOnlyList<string> Instructions { get; } =
        [.. Continued().Replace(Comment().Replace(Repository.Text("deploy/Dockerfile"), string.Empty), " ").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>What follows a word: the images of <c>FROM</c>.</summary>
    public static IReadOnlyList<string> Of(string word) =>
        [.. Instructions.Where(line => line.StartsWith(word + " ", StringComparison.Ordinal)).Select(line => line[(word.Length + 1)..])];

    /// <summary>The command that publishes a service, word by word.</summary>
    /// <param name="service">The project: <c>Gateway</c>.</param>
    /// <param name="output">In place of the image's folder.</param>
    public static IReadOnlyList<string> Publish(string service, string output) =>
        [.. PublishCommand().Match(Assert.Single(Of("RUN"))).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('"').Replace("$SERVICE", service, StringComparison.Ordinal))
            .Select(word => word == "/app" ? output : word)];

    [GeneratedRegex(@"^\s*#.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\\n")]
    private static partial Regex Continued();

    [GeneratedRegex("dotnet publish [^&]+")]
    private static partial Regex PublishCommand();
}
