using System.Buffers;
using Audiences.Identifiers.Normalization;
using Audiences.Identifiers.Plain.Phones;

namespace Audiences.Identifiers.Plain;

/// <summary>As <see cref="PhoneNormalizer"/>, for a number in digits with the usual signs between them, if it is a number that there is.</summary>
internal static class PlainPhone
{
    /// <summary>The most bytes that are written.</summary>
    public const int MostBytes = MostDigits + MostCodeDigits;

    // As long as the shortest hash, or longer, is for the rule.
    private const int MostCharacters = 31;
    private const int LeastDigits = 6;
    private const int MostDigits = 15;
    private const int MostCodeDigits = 3;

    private static readonly SearchValues<byte> _usual = SearchValues.Create("0123456789 -.()/"u8);

    /// <summary>Writes the digits of the international number; gives their number, or <see cref="PlainText.None"/>.</summary>
    /// <param name="text">The number.</param>
    /// <param name="country">Lower-case ISO 3166-1 alpha-2, if known.</param>
    /// <param name="number">Where they are written.</param>
    public static int Write(ReadOnlySpan<byte> text, string? country, Span<byte> number)
    {
        text = PlainText.Trim(text);
        if (text.Length is < LeastDigits or > MostCharacters || text[(text[0] == '+' ? 1 : 0)..].ContainsAnyExcept(_usual))
        {
            return PlainText.None;
        }

        // What ends in ".0" is a number that a tool took for a decimal.
        Span<byte> all = stackalloc byte[MostCharacters];
        ReadOnlySpan<byte> digits = all[..Digits(text, all)];
        if (digits.Length is < LeastDigits or > MostDigits || text.EndsWith(".0"u8))
        {
            return PlainText.None;
        }

        return text[0] == '+' || text.StartsWith("00"u8) ? International(WithoutSigns(text), country: 0, number)
            : country is null ? text[0] == '0' ? PlainText.None : International(WithoutSigns(text), country: 0, number)
            : PhonePlans.OfCountry(country) is { } region ? OfRegion(text, digits, region, number)
            : PlainText.None;
    }

    private static int OfRegion(ReadOnlySpan<byte> text, ReadOnlySpan<byte> digits, PhoneRegion region, Span<byte> number)
    {
        var withCode = WithoutSigns(text);
        if (text[0] != '0' && StartsWith(withCode, region.CountryCode))
        {
            return International(withCode, region.CountryCode, number);
        }

        if (StartsWith(digits, region.CountryCode) || region.GoesAbroad(digits) || !region.TryStrip(ref digits))
        {
            return PlainText.None;
        }

        return PhonePlans.OfCode(region.CountryCode) is { } plan ? Write(plan, region.CountryCode, digits, number) : PlainText.None;
    }

    // Zeros and signs in front of the country code go.
    private static int International(ReadOnlySpan<byte> text, int country, Span<byte> number)
    {
        Span<byte> all = stackalloc byte[MostCharacters];
        ReadOnlySpan<byte> digits = all[..Digits(text, all)];
        var code = 0;
        for (var length = 1; length <= MostCodeDigits && length < digits.Length; length++)
        {
            code = (code * 10) + digits[length - 1] - '0';
            if (PhonePlans.OfCode(code) is { } plan && (country == 0 || country == code))
            {
                var national = digits[length..];
                return plan.Main is { } main && main.TryStrip(ref national) ? Write(plan, code, national, number) : PlainText.None;
            }
        }

        return PlainText.None;
    }

    private static int Write(PhonePlan plan, int code, ReadOnlySpan<byte> national, Span<byte> number)
    {
        if (!plan.IsValid(national) || !System.Buffers.Text.Utf8Formatter.TryFormat(code, number, out var length))
        {
            return PlainText.None;
        }

        national.CopyTo(number[length..]);
        return length + national.Length;
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, int code)
    {
        Span<byte> digits = stackalloc byte[MostCharacters];
        Span<byte> start = stackalloc byte[MostCodeDigits];
        return System.Buffers.Text.Utf8Formatter.TryFormat(code, start, out var length) && digits[..Digits(text, digits)].StartsWith(start[..length]);
    }

    private static ReadOnlySpan<byte> WithoutSigns(ReadOnlySpan<byte> text) => text.TrimStart("+0 ()-."u8);

    private static int Digits(ReadOnlySpan<byte> text, Span<byte> digits)
    {
        var count = 0;
        foreach (var character in text)
        {
            if (PlainText.IsDigit(character))
            {
                digits[count++] = character;
            }
        }

        return count;
    }
}
