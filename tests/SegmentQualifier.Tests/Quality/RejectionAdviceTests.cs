using Audiences.Identifiers.Normalization;
using Audiences.SegmentQualifier.Quality;

namespace Audiences.SegmentQualifier.Tests.Quality;

public sealed class RejectionAdviceTests
{
    [Fact]
    public void It_says_how_many_of_what_and_what_to_do() =>
        Assert.Equal(
            "210 phone numbers: came without a country code, and the record names no country: map country, or set the mapping's defaultCountry.",
            RejectionAdvice.For("phone", "no-country", 210));

    [Fact]
    public void Every_code_has_an_advice() => Assert.Equal(RejectionCodes.All.Order(), RejectionAdvice.Codes.Order());

    [Fact]
    public void A_code_that_is_not_known_gets_a_sentence_all_the_same() =>
        Assert.StartsWith("1 city: could not be used", RejectionAdvice.For("city", "brand-new", 1), StringComparison.Ordinal);
}
