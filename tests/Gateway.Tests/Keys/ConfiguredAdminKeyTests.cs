using Audiences.Gateway.Keys;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.Gateway.Tests.Keys;

public class ConfiguredAdminKeyTests
{
    [Theory]
    [InlineData("short-key")]
    [InlineData("fifteen-letters")]
    [InlineData("a key with spaces in it")]
    [InlineData("schlüssel-mit-umlaut")]
    public void A_key_that_is_too_weak_or_cannot_be_sent_stops_the_start(string key)
    {
        var error = Assert.Throws<SettingException>(() => From(key));

        Assert.Equal("Audiences__AdminKey", error.Setting);
        Assert.DoesNotContain(key, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_same_text_matches()
    {
        var admin = From("sixteen-letters!");

        Assert.True(admin.IsGiven);
        Assert.True(admin.Matches(KeyText.Hash("sixteen-letters!")));
        Assert.False(admin.Matches(KeyText.Hash("sixteen-letters?")));
    }

    [Fact]
    public void Without_the_setting_nothing_matches()
    {
        var none = From(null);

        Assert.False(none.IsGiven);
        Assert.False(none.Matches(KeyText.Hash("")));
    }

    private static ConfiguredAdminKey From(string? key) =>
        ConfiguredAdminKey.From(new ConfigurationBuilder().AddInMemoryCollection([new("Audiences:AdminKey", key)]).Build());
}
