using System.Diagnostics.CodeAnalysis;

namespace Audiences.Testing;

/// <summary>What a test does when a server that it needs cannot be had.</summary>
public static class Unavailable
{
    // How an exception tells xunit v3 that its test is to be skipped.
    private const string SkipToken = "$XunitDynamicSkip$";

    private static bool OnBuildServer =>
        Environment.GetEnvironmentVariable("CI") is { } ci && (ci.Equals("true", StringComparison.OrdinalIgnoreCase) || ci == "1");

    /// <summary>On somebody's own machine the test is skipped; on a build server a skipped test would be a lie, so it fails.</summary>
    [DoesNotReturn]
    public static void Throw(string reason)
    {
        if (OnBuildServer)
        {
            throw new InvalidOperationException(reason);
        }

        throw new ServerMissingException(SkipToken + reason);
    }

    private sealed class ServerMissingException(string message) : Exception(message);
}
