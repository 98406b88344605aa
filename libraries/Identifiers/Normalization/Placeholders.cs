using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// What tools and forms write where they have nothing. Only what is nobody's name: "Null" and "None" are people's and
/// towns' names.
/// </summary>
internal static class Placeholders
{
    private static readonly FrozenSet<string> _words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "n/a", "#n/a", "undefined", "unknown", "(null)", "[null]", "<null>", "(none)", "not set", "(not set)", "not provided");

    public static Rejection Refusal { get; } =
        new(RejectionCodes.Placeholder, "The value stands for a missing one. Leave it out, or send null.");

    public static bool Are(string text) => _words.Contains(text);
}
