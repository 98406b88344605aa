using Audiences.ServiceDefaults.Bus;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Tests.Configuration;

[Trait("Kind", "Hosted")]
public class StartTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("localhost:5672")]
    [InlineData("http://localhost")]
    public void A_missing_or_malformed_broker_stops_the_start_and_is_named(string? broker)
    {
        var builder = Builder("ConnectionStrings:Broker", broker);

        Assert.Equal("ConnectionStrings__Broker", Assert.Throws<SettingException>(() => builder.AddBus()).Setting);
    }

    [Fact]
    public void A_malformed_database_is_named_without_its_password()
    {
        var builder = Builder("ConnectionStrings:Database", "Host=db;Passwort=hush-hush");

        var error = Assert.Throws<SettingException>(() => builder.AddServiceDefaults("test"));

        Assert.Equal("ConnectionStrings__Database", error.Setting);
        Assert.DoesNotContain("hush-hush", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_database_is_named() =>
        Assert.Equal("ConnectionStrings__Database", Assert.Throws<SettingException>(() => Builder("x", null).AddServiceDefaults("test")).Setting);

    [Fact]
    public void A_data_directory_that_cannot_be_made_is_named() =>
        Assert.Equal("Audiences__DataDirectory", Assert.Throws<SettingException>(() => Builder("Audiences:DataDirectory", "/dev/null/data").AddServiceDefaults("test")).Setting);

    [Fact]
    public async Task A_wrong_setting_ends_the_program_with_2_and_other_failures_are_not_hidden()
    {
        Assert.Equal(2, await ServiceProgram.GuardAsync(() => throw new SettingException("Audiences__X", "is wrong.")));
        Assert.Equal(0, await ServiceProgram.GuardAsync(() => Task.FromResult(0)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ServiceProgram.GuardAsync(() => throw new InvalidOperationException()));
    }

    private static WebApplicationBuilder Builder(string key, string? value)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:Database", null), new("Audiences:DataDirectory", null)]);
        builder.Configuration.AddInMemoryCollection([new(key, value)]);
        return builder;
    }
}
