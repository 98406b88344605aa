using System.Globalization;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers.Tests.Normalization;

public sealed class DateOfBirthTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    [Theory]
    [InlineData("1997-02-16", "1997-02-16")]
    [InlineData("1997-2-6", "1997-02-06")]
    [InlineData("19970216", "1997-02-16")]
    [InlineData("1997/02/16", "1997-02-16")]
    [InlineData("2/16/1997", "1997-02-16")]
    [InlineData("16/2/1997", "1997-02-16")]
    [InlineData("2/2/1997", "1997-02-02")]
    [InlineData("16.2.1997", "1997-02-16")]
    [InlineData("1.2.1997", "1997-02-01")]
    [InlineData("16 Feb 1997", "1997-02-16")]
    [InlineData("February 16, 1997", "1997-02-16")]
    [InlineData("1997-02-16T23:30:00-08:00", "1997-02-16")]
    [InlineData("1997-02-16T00:00:00Z", "1997-02-16")]
    [InlineData("1997-02-16 00:00:00", "1997-02-16")]
    [InlineData("856051200", "1997-02-16")]
    [InlineData("856051200000", "1997-02-16")]
    [InlineData("-856051200", "1942-11-16")]
    [InlineData("-856051200000", "1942-11-16")]
    [InlineData("１９９７-０２-１６", "1997-02-16")]
    [InlineData(" 2000-02-29 ", "2000-02-29")]
    public void What_can_not_be_misread_is_read(string text, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), DateOfBirthNormalizer.Normalize(text, null, _today).Date);

    [Theory]
    [InlineData("1/2/1997")]
    [InlineData("01-02-1997")]
    [InlineData("02/30/1997")]
    [InlineData("1997-02-30")]
    [InlineData("2001-02-29")]
    [InlineData("16.2.97")]
    [InlineData("1997")]
    [InlineData("0")]
    [InlineData("31121990")]
    [InlineData("1899-12-31")]
    [InlineData("2026-11-25")]
    [InlineData("99999999999999999999")]
    [InlineData("-9223372036854775808")]
    [InlineData("1997-02-16Tnoon")]
    [InlineData("0000-00-00")]
    [InlineData("yesterday")]
    public void What_would_be_a_guess_or_is_no_day_is_rejected(string text)
    {
        var result = DateOfBirthNormalizer.Normalize(text, null, _today);
        Assert.Null(result.Date);
        Assert.NotNull(result.Reason);
    }

    [Theory]
    [InlineData("01/02/1997", "dd/MM/yyyy", "1997-02-01")]
    [InlineData("01/02/1997", "MM/dd/yyyy", "1997-01-02")]
    [InlineData("0", "unix", "1970-01-01")]
    [InlineData("86400000", "unixms", "1970-01-02")]
    [InlineData("-1", "unix", "1969-12-31")]
    public void A_declared_format_decides(string text, string format, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), DateOfBirthNormalizer.Normalize(text, format, _today).Date);

    [Fact]
    public void A_declared_format_is_the_only_one() => Assert.NotNull(DateOfBirthNormalizer.Normalize("1997-02-01", "dd/MM/yyyy", _today).Reason);

    [Fact]
    public void Nothing_is_neither_a_date_nor_a_rejection() => Assert.Equal(default, DateOfBirthNormalizer.Normalize(" ", null, _today));
}
