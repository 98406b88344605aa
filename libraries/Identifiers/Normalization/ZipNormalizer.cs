using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// ZIP: "Use lowercase, no white space. Use only the first 5 digits for U.S. Use Area/District/Sector format for the UK."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash) And no dash; the
/// example for the UK is <c>m11ae</c>, the whole postcode
/// (https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters).
/// </summary>
public static class ZipNormalizer
{
    private const int UnitedStatesDigits = 5;
    private const int ZipPlus4Digits = 9;
    private const int MaxLength = 10;

    /// <summary>Gives the postal code's letters and digits in lower case, or says why there are none.</summary>
    /// <param name="value">The postal code.</param>
    /// <param name="country">Lower-case ISO 3166-1 alpha-2, if known.</param>
    public static NormalizationResult Normalize(string? value, string? country)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        text = NumberText.Whole(PlainDashes.In(CompatibilityForms.Of(text, NormalizationForm.FormKC)));
        var zip = TextCleaning.Joined(PostalPrefixes.Without(text, country), withDigits: true);
        if (zip.Length is < 2 or > MaxLength || !zip.All(char.IsAsciiLetterOrDigit) || !zip.Any(char.IsAsciiDigit))
        {
            return NormalizationResult.Rejected(RejectionCodes.WrongForm, "This is not a postal code.");
        }

        if (PostalPrefixes.HasLostZero(zip, country))
        {
            return NormalizationResult.Rejected(RejectionCodes.LostZero, "The postal code is one digit short; send it as text so that a leading zero stays.");
        }

        if (country == "us")
        {
            return zip.Length is UnitedStatesDigits or ZipPlus4Digits && zip.All(char.IsAsciiDigit)
                ? NormalizationResult.Of(zip[..UnitedStatesDigits])
                : NormalizationResult.Rejected(RejectionCodes.WrongForm, "A ZIP code of the United States has five digits, or nine.");
        }

        return NormalizationResult.Of(country is null && IsZipPlus4(text) ? zip[..UnitedStatesDigits] : zip);
    }

    private static bool IsZipPlus4(string text) =>
        text.Length == ZipPlus4Digits + 1 && text[UnitedStatesDigits] == '-' && text.Count(char.IsAsciiDigit) == ZipPlus4Digits;
}
