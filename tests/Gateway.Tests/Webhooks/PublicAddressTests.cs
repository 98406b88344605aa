using System.Net;
using Audiences.Gateway.Webhooks;
using Audiences.Gateway.Webhooks.Addresses;

namespace Audiences.Gateway.Tests.Webhooks;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("93.184.216.34")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("::ffff:93.184.216.34")]
    [InlineData("64:ff9b::5db8:d822")]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946")]
    public void The_public_internet_is_allowed(string address) => Assert.True(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("2001::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void What_leads_back_into_a_network_is_not(string address) => Assert.False(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://cdp.example.com/")]
    [InlineData("ftp://cdp.example.com/")]
    [InlineData("https://ann:secret@cdp.example.com/")]
    [InlineData("https://cdp.example.com/#x")]
    [InlineData("/hook")]
    [InlineData("https://localhost/")]
    [InlineData("https://LOCALHOST./")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:10.0.0.1]/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    public void Such_an_address_is_refused_when_the_webhook_is_made(string url) =>
        Assert.NotNull(WebhookUrl.Error(url, new WebhookOptions(false, false)));

    [Fact]
    public void Settings_open_a_closed_network()
    {
        Assert.Null(WebhookUrl.Error("https://cdp.example.com:8443/hook?x=1", new WebhookOptions(false, false)));
        Assert.Null(WebhookUrl.Error("http://10.0.0.1/", new WebhookOptions(true, true)));
    }
}
