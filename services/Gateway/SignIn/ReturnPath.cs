namespace Audiences.Gateway.SignIn;

/// <summary>Where a browser goes after it has signed in: a page of this address and of no other.</summary>
internal static class ReturnPath
{
    private const int Longest = 1_024;

    /// <summary>
    /// Browsers read <c>//host</c> and <c>/\host</c> as another host, and leave out tabs and line ends before they look.
    /// </summary>
    public static bool IsLocal(string path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..]
        && path.Length <= Longest && !path.Any(character => char.IsControl(character) || character == '\\');
}
