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
    private static readonly SearchValues<char> _plainLabel = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

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

        return Problem(address, address.AsSpan(0, at), address.AsSpan(at + 1)) is { } problem
            ? NormalizationResult.Rejected(problem)
            : NormalizationResult.Of(address);
    }

    private static Rejection? Problem(string address, ReadOnlySpan<char> local, ReadOnlySpan<char> domain) =>
        address.Length > MaxLength ? new(RejectionCodes.TooLong, $"An e-mail address has at most {MaxLength} characters.")
        : HasForbidden(address) ? new(RejectionCodes.WrongForm, "An e-mail address has no space or control character inside.")
        : local.Contains('@') ? new(RejectionCodes.SeveralValues, "An e-mail address has one @ sign; several addresses belong into an array.")
        : local.Length is 0 or > MaxLocalLength ? new(RejectionCodes.WrongForm, $"An e-mail address has 1 to {MaxLocalLength} characters before the @ sign.")
        : local.ContainsAny(_forbiddenInLocal) ? new(RejectionCodes.WrongForm, "There is a character before the @ sign that an e-mail address can't have.")
        : HasStrayDot(local) && !AllowsStrayDots(domain) ? new(RejectionCodes.WrongForm, "An e-mail address has no dot at its start, before the @ sign, or next to another.")
        : DomainProblem(domain);

    // Of ASCII, those up to the space and the last.
    private static bool HasForbidden(string address) => Ascii.IsValid(address)
        ? address.AsSpan().ContainsAnyInRange('\0', ' ') || address.Contains('\u007F', StringComparison.Ordinal)
        : address.EnumerateRunes().Any(IsForbiddenAnywhere);

    private static bool IsForbiddenAnywhere(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static bool HasStrayDot(ReadOnlySpan<char> local) =>
        local[0] == '.' || local[^1] == '.' || local.IndexOf("..", StringComparison.Ordinal) >= 0;

    // Japanese carriers gave out such addresses until 2009, and people still have them.
    private static bool AllowsStrayDots(ReadOnlySpan<char> domain) => domain is "docomo.ne.jp" or "ezweb.ne.jp";

    private static Rejection? DomainProblem(ReadOnlySpan<char> domain)
    {
        if (!domain.Contains('.') || !AreLabels(domain))
        {
            return new(RejectionCodes.WrongDomain, "After the @ sign, an e-mail address has a domain name such as example.com.");
        }

        var top = domain[(domain.LastIndexOf('.') + 1)..];
        return top.Length < 2 || !top.ContainsAnyExceptInRange('0', '9') ? new(RejectionCodes.WrongDomain, "The e-mail address has no top-level domain such as .com.") : null;
    }

    private static bool AreLabels(ReadOnlySpan<char> domain)
    {
        foreach (var label in domain.Split('.'))
        {
            if (!IsLabel(domain[label]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && (!label.ContainsAnyExcept(_plainLabel) || IsOfLetters(label));

    private static bool IsOfLetters(ReadOnlySpan<char> label)
    {
        foreach (var rune in label.EnumerateRunes())
        {
            if (!IsOfLabel(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfLabel(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || rune.Value == '-'
        : Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
