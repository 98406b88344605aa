namespace Audiences.Identifiers.Normalization;

/// <summary>
/// MADID: "Use all lowercase, and keep hyphens." Not hashed.
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class AdvertisingIdNormalizer
{
    private const int DigitsOfAnId = 32;

    /// <summary>
    /// Gives the id in lower case; the id of all zeros, which stands for limited ad tracking, is left out. Braces go. An id
    /// that lost its hyphens gets them back if it is a random UUID (version 4) as Apple and Google make them; any other
    /// 32 hex digits are taken for an MD5.
    /// </summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        if (!TryRead(PlainDashes.In(text), out var id))
        {
            return NormalizationResult.Rejected(RejectionCodes.WrongForm, "A mobile advertising id has 32 hex digits with hyphens, in groups of 8, 4, 4, 4 and 12, and is not hashed.");
        }

        return id == Guid.Empty
            ? NormalizationResult.Rejected(RejectionCodes.TrackingLimited, "The id is all zeros: its owner limits ad tracking.")
            : NormalizationResult.Of(id.ToString("D"));
    }

    private static bool TryRead(string text, out Guid id) =>
        Guid.TryParseExact(text, "D", out id) || Guid.TryParseExact(text, "B", out id)
        || (text.Length == DigitsOfAnId && Guid.TryParseExact(text, "N", out id) && (id == Guid.Empty || (id.Version == 4 && id.Variant is >= 8 and <= 11)));
}
