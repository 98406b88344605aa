namespace Audiences.MetaSandbox;

/// <summary>A path, taken apart: <c>/v25.0/act_1/customaudiences</c> has a version and two segments.</summary>
internal sealed record GraphPath(string? Version, IReadOnlyList<string> Segments)
{
    public static GraphPath Of(PathString path)
    {
        var segments = (path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments is [['v', >= '0' and <= '9', ..] version, ..]
            ? new(version[1..], segments[1..])
            : new(null, segments);
    }

    public string Text => "/" + string.Join('/', Segments);

    /// <exception cref="GraphFailure">The version is retired, or there is no such version.</exception>
    public void CheckVersion(SandboxOptions options)
    {
        if (Version is null)
        {
            return;
        }

        if (!System.Version.TryParse(Version, out var version) || version > System.Version.Parse(options.LatestVersion))
        {
            throw GraphErrors.UnknownPath($"/v{Version}");
        }

        if (version < System.Version.Parse(options.OldestVersion) || options.RetiredVersions.Contains(Version))
        {
            throw GraphErrors.RetiredVersion(options.LatestVersion);
        }
    }
}
