using System.Runtime.InteropServices;
using System.Text.Json;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>The country that a record names, for its phone number, state and postal code.</summary>
internal static class KnownCountries
{
    /// <summary>As the rule of COUNTRY, for the value of a record; what is no text names none.</summary>
    public static NormalizationResult Named(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(value)[1..^1] is { Length: <= KnownValue.MostBytes } json && !json.Contains((byte)'\\'))
        {
            return Named(json) ?? Rule(JsonText.Of(value).Text);
        }

        return Rule(JsonText.Of(value).Text);
    }

    /// <summary>As the rule of COUNTRY, for the mapping's own value.</summary>
    public static NormalizationResult Named(string constant) => Rule(constant);

    /// <summary>As the rule of COUNTRY, for a text without escapes; null if it has to be asked for in the other way.</summary>
    public static NormalizationResult? Named(ReadOnlySpan<byte> utf8) => KnownValues.Of(MatchKey.Country, utf8, declaredHashed: false, default) switch
    {
        null => null,
        { Value: { } value } => NormalizationResult.Of(value),
        { Rejection: { } rejection } => NormalizationResult.Rejected(rejection),
        _ => NormalizationResult.Empty,
    };

    private static NormalizationResult Rule(string? text) => CountryNormalizer.Normalize(text);
}
