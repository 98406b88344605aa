using Audiences.Accounts.Checks;

namespace Audiences.Accounts.Tests.Checks;

public sealed class ApiVersionsTests
{
    private static readonly DateTimeOffset Retirement = new(2026, 10, 6, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-91, true, Severities.Ok, false)]
    [InlineData(-90, true, Severities.Warning, false)]
    [InlineData(-1, true, Severities.Warning, false)]
    [InlineData(0, false, Severities.Error, true)]
    [InlineData(400, false, Severities.Error, true)]
    public void A_version_is_warned_of_before_Meta_retires_it_and_refused_after(int days, bool ok, string severity, bool tolerable)
    {
        var finding = ApiVersions.Check("24.0", Retirement.AddDays(days));

        Assert.Equal((ok, severity, tolerable), (finding.Ok, finding.Severity, finding.Tolerable));
        if (severity != Severities.Ok)
        {
            Assert.Contains("6 October 2026", finding.Message, StringComparison.Ordinal);
            Assert.Contains("Change to " + ApiVersions.Newest, finding.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_version_that_Meta_has_given_no_day_for_stays_good()
    {
        Assert.Equal(Severities.Ok, ApiVersions.Check(ApiVersions.Newest, Retirement.AddYears(5)).Severity);
        Assert.Equal("25.0", ApiVersions.Oldest(Retirement));
    }

    [Fact]
    public void A_version_that_is_not_in_the_table_is_refused_for_good()
    {
        Assert.All(["19.0", "26.1", "99.0"], version => Assert.False(ApiVersions.Check(version, Retirement).Tolerable));
        Assert.All(["19.0", "26.1", "99.0"], version => Assert.False(ApiVersions.Check(version, Retirement).Ok));
    }
}
