using System.Text.RegularExpressions;

namespace Audiences.Deployment.Tests.Support;

/// <summary>Names of images.</summary>
internal static partial class ImageNames
{
    /// <summary>Whether the name holds a whole version, of at least two numbers, or a digest: the same image next year.</summary>
    public static bool ArePinned(string image) => Version().IsMatch(image);

    [GeneratedRegex(@":v?\d+\.\d+(\.\d+)*(-[a-z0-9.-]+)?$|@sha256:[0-9a-f]{64}$")]
    private static partial Regex Version();
}
