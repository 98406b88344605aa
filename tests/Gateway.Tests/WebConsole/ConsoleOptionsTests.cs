using Audiences.Gateway.WebConsole;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.Gateway.Tests.WebConsole;

public class ConsoleOptionsTests
{
    [Fact]
    public void Unless_told_otherwise_the_console_is_served_without_links_to_traces() => Assert.Equal(new ConsoleOptions(true, null), Read());

    [Fact]
    public void Settings_are_read() =>
        Assert.Equal(new ConsoleOptions(false, "https://jaeger/trace/{traceId}"), Read(("Enabled", "false"), ("TraceUrlTemplate", "https://jaeger/trace/{traceId}")));

    [Theory]
    [InlineData("Console__Enabled", "Enabled", "yes")]
    [InlineData("Console__TraceUrlTemplate", "TraceUrlTemplate", "https://jaeger/trace")]
    [InlineData("Console__TraceUrlTemplate", "TraceUrlTemplate", "javascript:alert({traceId})")]
    [InlineData("Console__TraceUrlTemplate", "TraceUrlTemplate", "/trace/{traceId}")]
    public void A_malformed_setting_is_named(string setting, string key, string value) =>
        Assert.Equal(setting, Assert.Throws<SettingException>(() => Read((key, value))).Setting);

    private static ConsoleOptions Read(params (string Key, string Value)[] settings) => ConsoleOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Console:" + setting.Key, (string?)setting.Value))).Build());
}
