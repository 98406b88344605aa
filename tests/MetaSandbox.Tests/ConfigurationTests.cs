using Microsoft.Extensions.Configuration;

namespace Audiences.MetaSandbox.Tests;

public class ConfigurationTests
{
    [Fact]
    public void A_token_has_the_permissions_that_the_settings_name_and_no_others()
    {
        var options = SandboxConfiguration.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Sandbox:Tokens:0:Token"] = "reader",
            ["Sandbox:Tokens:0:Scopes:0"] = "ads_read",
            ["Sandbox:Tokens:1:Token"] = "all",
            ["Sandbox:AdAccounts:0:Id"] = "42",
            ["Sandbox:AdAccounts:0:People:7:0"] = "ANALYZE",
        }).Build());
        Assert.Equal(["ads_read"], options.Tokens[0].Scopes);
        Assert.Equal(SandboxToken.AllScopes, options.Tokens[1].Scopes);
        Assert.Equal(["ANALYZE"], options.AdAccounts.Single().People!["7"]);
    }
}
