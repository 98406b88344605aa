using System.Globalization;
using System.Text.RegularExpressions;

namespace Audiences.Deployment.Tests.Support;

/// <summary>How long a service takes to end, by its own settings.</summary>
internal static partial class Shutdown
{
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(int.Parse(
        Setting().Match(Repository.Text("services/ServiceDefaults/ServiceDefaultsExtensions.cs")).Groups["seconds"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"ShutdownTimeout = TimeSpan\.FromSeconds\((?<seconds>\d+)\)")]
    private static partial Regex Setting();
}
