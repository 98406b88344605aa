using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers.Hashing;

/// <summary>A value that the publisher has hashed already: its hash, or why it can't be taken.</summary>
internal readonly record struct PrehashedValue(byte[]? Hash, Rejection? Rejection)
{
    /// <summary>Null if the value is blank, or is to be normalised and hashed here.</summary>
    /// <param name="text">The value.</param>
    /// <param name="declared">The mapping says that values come hashed, so anything else is rejected.</param>
    public static PrehashedValue? Read(string text, bool declared)
    {
        var trimmed = TextCleaning.Trim(InvisibleText.Without(text));
        if (trimmed.Length == 0)
        {
            return null;
        }

        if (Prehashed.IsSha256OfNothing(trimmed))
        {
            return new PrehashedValue(null, new Rejection(RejectionCodes.HashOfNothing, "This is the SHA-256 of an empty text: a missing value was hashed. Leave it out, or send null."));
        }

        if (Prehashed.IsSha256(trimmed))
        {
            return new PrehashedValue(Convert.FromHexString(trimmed), null);
        }

        if (Prehashed.OtherHash(trimmed) is { } hash)
        {
            return new PrehashedValue(null, new Rejection(
                RejectionCodes.HashLength,
                $"The value looks like {hash}. Meta takes SHA-256 only: send the value itself, or its SHA-256 as 64 hex digits."));
        }

        return declared
            ? new PrehashedValue(null, new Rejection(RejectionCodes.NotHashed, "The mapping says that the value comes hashed, and it is not a SHA-256 of 64 hex digits."))
            : null;
    }
}
