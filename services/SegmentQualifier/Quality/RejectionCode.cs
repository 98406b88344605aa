using System.Collections.Concurrent;
using System.Text;
using Audiences.Identifiers;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>The code that a rejected value is counted by: few, and stable.</summary>
internal static class RejectionCode
{
    private const int MaxLength = 64;
    private static readonly ConcurrentDictionary<string, string> _codes = new(StringComparer.Ordinal);

    /// <summary>The code.</summary>
    public static string Of(RejectedValue rejected) => _codes.GetOrAdd(rejected.Reason, Slug);

    // Reasons are constant texts that never repeat a value, so this is a short list.
    private static string Slug(string reason)
    {
        var slug = new StringBuilder(MaxLength);
        foreach (var character in reason)
        {
            if (slug.Length >= MaxLength)
            {
                break;
            }

            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
