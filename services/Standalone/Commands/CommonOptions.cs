using System.CommandLine;
using System.Security.Cryptography;

namespace Audiences.Standalone.Commands;

/// <summary>What several commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print the result as JSON, for programs." };

    public static Option<string?> Data() => new("--data")
    {
        Description = "The folder of this installation (default: Audiences__DataDirectory, else ./data).",
    };

    public static Option<bool> Sandbox() => new("--sandbox") { Description = "Use a stand-in for Meta inside this process." };

    /// <summary>The folder that was asked for, by option, by environment, or by default.</summary>
    public static string DataFolder(string? option) =>
        option ?? (Environment.GetEnvironmentVariable("Audiences__DataDirectory") is { Length: > 0 } configured ? configured : "data");

    /// <summary>An admin key for one run.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}
