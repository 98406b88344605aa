namespace Audiences.ServiceDefaults.Endpoints;

/// <summary>Where a browser is sent in the end: a page of this address and of no other.</summary>
public static class LocalPath
{
    private const int Longest = 1_024;

    /// <summary>
    /// Browsers read <c>//host</c> and <c>/\host</c> as another host, and leave out tabs and line ends before they look.
    /// </summary>
    public static bool IsLocal(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path is ['/', ..] && path is not ['/', '/' or '\\', ..]
            && path.Length <= Longest && !path.Any(character => char.IsControl(character) || character == '\\');
    }
}
