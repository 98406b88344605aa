using System.Security.Claims;
using Audiences.Gateway.SignIn;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.Gateway.Tests.SignIn;

public class SignInOptionsTests
{
    [Fact]
    public void Without_an_authority_there_is_no_sign_in() => Assert.Null(Read());

    [Theory]
    [InlineData("SignIn__Authority", "Authority", "http://idp.example")]
    [InlineData("SignIn__Authority", "Authority", "idp.example")]
    [InlineData("SignIn__ClientId", "ClientId", "")]
    [InlineData("SignIn__Roles__admin", "Roles:admin", "")]
    [InlineData("SignIn__Workspace", "Workspace", "No Such Name")]
    public void A_missing_or_malformed_setting_is_named(string setting, string key, string value) =>
        Assert.Equal(setting, Assert.Throws<SettingException>(() => Read(("Authority", "https://idp.example"), ("ClientId", "a"), ("Roles:admin", "x"), (key, value))).Setting);

    [Fact]
    public void A_value_gives_a_role_only_as_a_whole_and_in_its_own_spelling()
    {
        var mapping = new PersonMapping(Read(("Authority", "https://idp.example"), ("ClientId", "a"), ("Roles:admin", "audience-admins"), ("Roles:viewer", "cn=view,ou=a; cn=look,ou=b"))!);

        Assert.Equal("admin", RoleOf("audience-admins"));
        Assert.Equal("viewer", RoleOf("cn=look,ou=b"));
        Assert.Equal("admin", RoleOf("cn=look,ou=b", "audience-admins"));
        foreach (var other in new[] { "audience-admins2", "audience", "AUDIENCE-ADMINS", "admin", "", "cn=view" })
        {
            Assert.Null(RoleOf(other));
        }

        string? RoleOf(params string[] groups) =>
            mapping.Map(new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "1"), .. groups.Select(group => new Claim("roles", group))]))).Person!.Role;
    }

    private static SignInOptions? Read(params (string Key, string Value)[] settings) =>
        SignInOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(
            settings.GroupBy(s => s.Key).Select(s => KeyValuePair.Create("SignIn:" + s.Key, (string?)s.Last().Value))).Build());
}
