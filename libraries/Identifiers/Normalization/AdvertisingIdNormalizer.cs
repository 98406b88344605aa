namespace Audiences.Identifiers.Normalization;

/// <summary>
/// MADID: "Use all lowercase, and keep hyphens." Not hashed.
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class AdvertisingIdNormalizer
{
    /// <summary>Gives the id in lower case; the id of all zeros, which stands for limited ad tracking, is left out.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        if (!Guid.TryParseExact(text, "D", out var id))
        {
            return NormalizationResult.Rejected(RejectionCodes.WrongForm, "A mobile advertising id has 32 hex digits with hyphens, in groups of 8, 4, 4, 4 and 12, and is not hashed.");
        }

        return id == Guid.Empty
            ? NormalizationResult.Rejected(RejectionCodes.TrackingLimited, "The id is all zeros: its owner limits ad tracking.")
            : NormalizationResult.Of(id.ToString("D"));
    }
}
