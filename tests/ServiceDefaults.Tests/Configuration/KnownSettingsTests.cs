using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Tests.Configuration;

public class KnownSettingsTests
{
    [Theory]
    [InlineData("Audiences:AdminKeys", "Audiences__AdminKeys")]
    [InlineData("Audiences:AdminKey:Text", "Audiences__AdminKey__Text")]
    [InlineData("Meta:AppID2", "Meta__AppID2")]
    [InlineData("Services:Gateways", "Services__Gateways")]
    public void A_misspelt_setting_stops_the_start_and_is_named(string key, string name)
    {
        var error = Assert.Throws<SettingException>(() => Check(new KnownSettings(), key));

        Assert.Equal(name, error.Setting);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the value", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Audiences:DataDirectory")]
    [InlineData("AUDIENCES:ADMINKEY")]
    [InlineData("Meta:AppSecret")]
    [InlineData("Services:Uploader")]
    [InlineData("Logging:LogLevel:Default")]
    public void Known_settings_and_those_of_others_pass(string key) => Check(new KnownSettings(), key);

    [Fact]
    public void What_a_module_declares_is_known()
    {
        var known = new KnownSettings().Add(new Setting("Audiences:Pace", "How fast."));

        Check(known, "Audiences:Pace");
        Assert.Contains("Audiences__Pace", Assert.Throws<SettingException>(() => Check(known, "Audiences:Pacee")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_a_star_stands_for_one_name_or_number()
    {
        var known = new KnownSettings().Add(new Setting("Ring:Previous:*:File", "Another ring."));

        Check(known, "Ring:Previous:0:File");
        foreach (var misspelt in new[] { "Ring:Previous:0:Files", "Ring:Previous:File", "Ring:Previous:0:1:File" })
        {
            Assert.Throws<SettingException>(() => Check(known, misspelt));
        }
    }

    private static void Check(KnownSettings known, string key) =>
        known.Check(new ConfigurationBuilder().AddInMemoryCollection([new(key, "the value")]).Build());
}
