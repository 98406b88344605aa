using Audiences.SegmentQualifier.DeadLetters;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.SegmentQualifier.Tests.DeadLetters;

public sealed class DeadLetterOptionsTests
{
    [Fact]
    public void They_are_kept_for_thirty_days_unless_said_otherwise()
    {
        Assert.Equal(30, Read([]).RetentionDays);
        Assert.Equal(new DeadLetterOptions(0, 0), Read(new() { ["DeadLetters:RetentionDays"] = "0", ["DeadLetters:MaxPerWorkspace"] = "0" }));
        Assert.Equal(new DeadLetterOptions(7, 500), Read(new() { ["DeadLetters:RetentionDays"] = "7", ["DeadLetters:MaxPerWorkspace"] = "500" }));
    }

    [Theory]
    [InlineData("DeadLetters:RetentionDays", "-1")]
    [InlineData("DeadLetters:RetentionDays", "P30D")]
    [InlineData("DeadLetters:RetentionDays", "3651")]
    [InlineData("DeadLetters:MaxPerWorkspace", "1e6")]
    public void A_malformed_value_is_refused_by_its_setting(string key, string value) =>
        Assert.Contains(key.Replace(":", "__", StringComparison.Ordinal), Assert.Throws<SettingException>(() => Read(new() { [key] = value })).Message, StringComparison.Ordinal);

    private static DeadLetterOptions Read(Dictionary<string, string?> settings) =>
        DeadLetterOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
