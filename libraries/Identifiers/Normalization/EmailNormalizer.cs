using System.Buffers;
using System.Globalization;
using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// EMAIL: "Trim leading, trail whitespace, and convert all characters to lowercase."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class EmailNormalizer
{
    private const int MaxLength = 254;
    private const int MaxLocalLength = 64;
    private static readonly SearchValues<char> _forbiddenInLocal = SearchValues.Create("\"(),:;<>[\\]");

    /// <summary>Gives the address in lower case, or says what is broken about it.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        // A dot at the very end is the root of the domain name, or ends somebody's sentence: the mailbox is the same.
        var address = TextCleaning.ToLower(text).TrimEnd('.');
        var at = address.LastIndexOf('@');
        if (at < 0)
        {
            return NormalizationResult.Rejected(RejectionCodes.WrongForm, "An e-mail address has an @ sign.");
        }

        return Problem(address, address[..at], address[(at + 1)..]) is { } problem
            ? NormalizationResult.Rejected(problem)
            : NormalizationResult.Of(address);
    }

    private static Rejection? Problem(string address, string local, string domain) =>
        address.Length > MaxLength ? new(RejectionCodes.TooLong, $"An e-mail address has at most {MaxLength} characters.")
        : address.EnumerateRunes().Any(IsForbiddenAnywhere) ? new(RejectionCodes.WrongForm, "An e-mail address has no space or control character inside.")
        : local.Contains('@', StringComparison.Ordinal) ? new(RejectionCodes.SeveralValues, "An e-mail address has one @ sign; several addresses belong into an array.")
        : local.Length is 0 or > MaxLocalLength ? new(RejectionCodes.WrongForm, $"An e-mail address has 1 to {MaxLocalLength} characters before the @ sign.")
        : local.AsSpan().ContainsAny(_forbiddenInLocal) ? new(RejectionCodes.WrongForm, "There is a character before the @ sign that an e-mail address can't have.")
        : HasStrayDot(local) && !AllowsStrayDots(domain) ? new(RejectionCodes.WrongForm, "An e-mail address has no dot at its start, before the @ sign, or next to another.")
        : DomainProblem(domain);

    private static bool IsForbiddenAnywhere(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static bool HasStrayDot(string local) =>
        local.StartsWith('.') || local.EndsWith('.') || local.Contains("..", StringComparison.Ordinal);

    // Japanese carriers gave out such addresses until 2009, and people still have them.
    private static bool AllowsStrayDots(string domain) => domain is "docomo.ne.jp" or "ezweb.ne.jp";

    private static Rejection? DomainProblem(string domain)
    {
        var labels = domain.Split('.');
        if (labels.Length < 2 || !labels.All(IsLabel))
        {
            return new(RejectionCodes.WrongDomain, "After the @ sign, an e-mail address has a domain name such as example.com.");
        }

        return labels[^1].Length < 2 || labels[^1].All(char.IsAsciiDigit) ? new(RejectionCodes.WrongDomain, "The e-mail address has no top-level domain such as .com.") : null;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.EnumerateRunes().All(IsOfLabel);

    private static bool IsOfLabel(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || rune.Value == '-'
        : Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
