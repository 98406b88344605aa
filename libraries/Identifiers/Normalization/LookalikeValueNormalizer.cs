using System.Globalization;
using System.Text.RegularExpressions;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// LOOKALIKE_VALUE: "either an integer or floating-point arbitrary non-negative number"
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/value-based-lookalike-audiences).
/// </summary>
public static partial class LookalikeValueNormalizer
{
    /// <summary>Enough for probabilities, and few enough that the noise of floating-point sums changes nothing.</summary>
    public const int Decimals = 6;

    private const decimal Most = 1_000_000_000_000;

    private static readonly NormalizationResult _outOfRange = NormalizationResult.Rejected(
        RejectionCodes.NumberOutOfRange, "A value is a number from 0 to 1,000,000,000,000: Meta takes none below 0. Send 0, or leave it out.");

    /// <summary>Gives the number as short as it can be written, rounded to six decimals, or says why there is none.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        if (Placeholders.Are(text))
        {
            return NormalizationResult.Rejected(Placeholders.Refusal);
        }

        text = DecimalDigits.ToAscii(text);
        if (!Number().IsMatch(text))
        {
            return GroupedDigits().IsMatch(text)
                ? NormalizationResult.Rejected(RejectionCodes.AmbiguousNumber, "The number has separators that can be read in two ways. Write it with a point before the decimals and nothing between the digits, such as 1234.5.")
                : NormalizationResult.Rejected(RejectionCodes.WrongForm, "A value is a number and nothing else, such as 44.5: leave the currency out, and send all values in the same one.");
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= Most
            ? NormalizationResult.Of(Text(number))
            : _outOfRange;
    }

    // A zero may have a sign.
    private static string Text(decimal number) =>
        decimal.Round(Math.Abs(number), Decimals, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[+-]?[0-9][0-9.,'’_ \u00a0\u202f]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex GroupedDigits();
}
