namespace Audiences.Identifiers.Normalization;

/// <summary>What no rule can use: nothing, text that is no text, text without end.</summary>
internal static class RawText
{
    private const int MaxLength = 1024;

    /// <summary>False gives the text without space at its ends.</summary>
    public static bool Refuses(string? value, out string text, out NormalizationResult refusal)
    {
        text = "";
        refusal = default;
        if (value is null)
        {
            return true;
        }

        if (value.Length > MaxLength)
        {
            refusal = NormalizationResult.Rejected(RejectionCodes.TooLong, $"The value is longer than {MaxLength} characters.");
            return true;
        }

        text = TextCleaning.Trim(InvisibleText.Without(value));
        if (!UnicodeText.IsWellFormed(text))
        {
            refusal = NormalizationResult.Rejected(UnicodeText.Malformed);
            return true;
        }

        return text.Length == 0;
    }
}
