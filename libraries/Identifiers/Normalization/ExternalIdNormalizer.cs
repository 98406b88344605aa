namespace Audiences.Identifiers.Normalization;

/// <summary>
/// EXTERN_ID: the advertiser's own id of the person, as it is and not hashed
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#external_identifiers).
/// </summary>
public static class ExternalIdNormalizer
{
    private const int MaxLength = 256;

    /// <summary>Gives the very same text, or says why it can't be an id.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out _, out var refusal))
        {
            return refusal;
        }

        return value!.Length > MaxLength ? NormalizationResult.Rejected(RejectionCodes.TooLong, $"An external id has at most {MaxLength} characters.")
            : value.Any(char.IsControl) ? NormalizationResult.Rejected(RejectionCodes.WrongForm, "An external id has no control characters.")
            : !UnicodeText.IsWellFormed(value) ? NormalizationResult.Rejected(UnicodeText.Malformed)
            : NormalizationResult.Of(value);
    }
}
