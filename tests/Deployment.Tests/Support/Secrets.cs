using System.Text.RegularExpressions;

namespace Audiences.Deployment.Tests.Support;

/// <summary>Which settings hold what nobody may read.</summary>
internal static partial class Secrets
{
    /// <summary>Whether a setting of this name is one.</summary>
    public static bool IsOne(string setting) => Word().IsMatch(setting) && !setting.EndsWith("File", StringComparison.Ordinal);

    [GeneratedRegex("PASS|SECRET|KEY$|KEY_|TOKEN|ConnectionStrings", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
