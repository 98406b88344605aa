using Audiences.Gateway.Forwarding;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.Gateway.Tests.Forwarding;

public class ServiceAddressesTests
{
    [Theory]
    [InlineData("Accounts")]
    [InlineData("Mapping")]
    [InlineData("SegmentQualifier")]
    [InlineData("Uploader")]
    public void A_missing_address_stops_the_start_and_is_named(string service) =>
        Assert.Equal("Services__" + service, Assert.Throws<SettingException>(() => From(service, null)).Setting);

    [Theory]
    [InlineData("accounts:8080")]
    [InlineData("ftp://accounts")]
    [InlineData("http://accounts/v1")]
    public void A_malformed_address_stops_the_start_and_is_named(string address) =>
        Assert.Equal("Services__Accounts", Assert.Throws<SettingException>(() => From("Accounts", address)).Setting);

    private static ServiceAddresses From(string service, string? address)
    {
        var settings = new[] { "Accounts", "Mapping", "SegmentQualifier", "Uploader" }.ToDictionary(name => "Services:" + name, string? (_) => "http://service:8080");
        settings["Services:" + service] = address;
        return ServiceAddresses.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }
}
