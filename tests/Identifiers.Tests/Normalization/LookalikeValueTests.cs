using System.Globalization;
using Audiences.Identifiers.Normalization;
using Audiences.Identifiers.Tests.Reading;
using CsCheck;

namespace Audiences.Identifiers.Tests.Normalization;

public sealed class LookalikeValueTests
{
    [Theory]
    [InlineData("44.5", "44.5")]
    [InlineData(" 140 ", "140")]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("+7", "7")]
    [InlineData("007.500", "7.5")]
    [InlineData(".9", "0.9")]
    [InlineData("9.", "9")]
    [InlineData("1e3", "1000")]
    [InlineData("4.4500000000000001E1", "44.5")]
    [InlineData("44.499999999999996", "44.5")]
    [InlineData("0.0000005", "0.000001")]
    [InlineData("1000000000000", "1000000000000")]
    [InlineData("４４.５", "44.5")]
    [InlineData("٤٤", "44")]
    public void A_number_is_written_in_one_way(string text, string expected) => Assert.Equal(expected, LookalikeValueNormalizer.Normalize(text).Value);

    [Theory]
    [InlineData("-0.01", RejectionCodes.NumberOutOfRange)]
    [InlineData("1000000000000.1", RejectionCodes.NumberOutOfRange)]
    [InlineData("1e300", RejectionCodes.NumberOutOfRange)]
    [InlineData("44,5", RejectionCodes.AmbiguousNumber)]
    [InlineData("1,234", RejectionCodes.AmbiguousNumber)]
    [InlineData("1.234.567", RejectionCodes.AmbiguousNumber)]
    [InlineData("1 234", RejectionCodes.AmbiguousNumber)]
    [InlineData("1'234.50", RejectionCodes.AmbiguousNumber)]
    [InlineData("$44.50", RejectionCodes.WrongForm)]
    [InlineData("44.50 EUR", RejectionCodes.WrongForm)]
    [InlineData("44 €", RejectionCodes.WrongForm)]
    [InlineData("NaN", RejectionCodes.WrongForm)]
    [InlineData("Infinity", RejectionCodes.WrongForm)]
    [InlineData("0x1F", RejectionCodes.WrongForm)]
    [InlineData("high", RejectionCodes.WrongForm)]
    [InlineData("n/a", RejectionCodes.Placeholder)]
    public void What_could_be_another_number_or_none_is_rejected(string text, string code) => Assert.Equal(code, LookalikeValueNormalizer.Normalize(text).Rejection?.Code);

    [Fact]
    public void Equal_numbers_are_equal_bytes_in_any_culture() => Gen.Select(Gen.Decimal[0, 1_000_000], Gen.OneOf("", "de-DE", "ar-SA", "fa-IR", "tr-TR")).Sample((number, culture) =>
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var rounded = decimal.Round(number, LookalikeValueNormalizer.Decimals, MidpointRounding.AwayFromZero);
            var value = LookalikeValueNormalizer.Normalize(number.ToString(CultureInfo.InvariantCulture)).Value!;
            Assert.Equal(rounded, decimal.Parse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
            Assert.Equal(value, LookalikeValueNormalizer.Normalize(value).Value);
            Assert.Equal(value, LookalikeValueNormalizer.Normalize(rounded.ToString("0000000.00000000", CultureInfo.InvariantCulture)).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    [Fact]
    public void The_first_valid_one_of_several_counts_and_nothing_is_hashed()
    {
        var reading = Readings.Read("lookalikeValue", new System.Text.Json.Nodes.JsonArray("12 €", 7, 8));
        Assert.Equal(["7"], reading.Texts(MatchKey.LookalikeValue));
        Assert.Equal(RejectionCodes.WrongForm, Assert.Single(reading.Rejections).Code);
        Assert.True(reading.Identifiers.FindsNobody);
    }
}
