using Audiences.Identifiers;
using Audiences.Mapping.Preview;
using CsCheck;

namespace Audiences.Mapping.Tests.Preview;

public sealed class MaskedTextTests
{
    [Theory]
    [InlineData(MatchKey.Email, "ann@example.com", "a**@e******.com")]
    [InlineData(MatchKey.Email, "a@b.com", "*@*.com")]
    [InlineData(MatchKey.Phone, "4915123456789", "4**********89")]
    [InlineData(MatchKey.FirstName, "a", "*")]
    [InlineData(MatchKey.FirstName, "jo", "**")]
    [InlineData(MatchKey.LastName, "van der berg", "v** d** b***")]
    [InlineData(MatchKey.City, "sãopaulo", "s*******")]
    [InlineData(MatchKey.FirstInitial, "é", "*")]
    [InlineData(MatchKey.Gender, "f", "*")]
    [InlineData(MatchKey.BirthYear, "1990", "****")]
    [InlineData(MatchKey.Country, "de", "**")]
    [InlineData(MatchKey.MobileAdvertiserId, "cdda802e-fb9c-47ad-9866-0794d394c912", "cd******-****-****-****-************")]
    [InlineData(MatchKey.ExternalId, "u-1", "u**")]
    public void The_shape_stays_and_the_value_goes(MatchKey key, string normalized, string masked) => Assert.Equal(masked, MaskedText.Of(key, normalized));

    [Fact]
    public void At_most_three_characters_of_a_value_are_shown_beside_an_emails_top_level_domain() =>
        Gen.Select(Gen.Enum<MatchKey>(), Gen.Char['b', 'y'].Array[1, 40].Select(letters => new string(letters))).Sample((key, text) =>
        {
            var masked = MaskedText.Of(key, text);
            Assert.Equal(text.Length, masked.Length);
            Assert.True(masked.Count(character => character != '*') <= 3);
            Assert.True(text.Length > 2 || masked.All('*'.Equals));
        });
}
