namespace Audiences.MetaGraph.Tests;

public sealed class GraphUsageReaderTests
{
    [Fact]
    public void No_header_means_no_usage() => Assert.Equal(GraphUsage.None, Read());

    [Fact]
    public void The_highest_percentage_of_all_headers_counts()
    {
        var usage = Read(
            ("X-App-Usage", """{"call_count":28,"total_time":25,"total_cputime":26}"""),
            ("X-Ad-Account-Usage", """{"acc_id_util_pct":9.67,"reset_time_duration":100,"ads_api_access_tier":"standard_access"}"""),
            ("X-Business-Use-Case-Usage", """{"1001":[{"type":"custom_audience","call_count":12,"total_cputime":71,"total_time":20,"estimated_time_to_regain_access":0}]}"""));

        Assert.Equal(new GraphUsage(71, null) { AppPercent = 28 }, usage);
    }

    [Fact]
    public void A_blocked_business_tells_how_long_in_minutes()
    {
        var usage = Read(("X-Business-Use-Case-Usage", """{"1":[{"type":"custom_audience","call_count":100,"estimated_time_to_regain_access":19}],"2":[{"call_count":1,"estimated_time_to_regain_access":5}]}"""));

        Assert.Equal(new GraphUsage(100, TimeSpan.FromMinutes(19)), usage);
    }

    [Fact]
    public void A_used_up_ad_account_tells_how_long_in_seconds()
    {
        var usage = Read(("X-Ad-Account-Usage", """{"acc_id_util_pct":100,"reset_time_duration":90}"""));

        Assert.Equal(new GraphUsage(100, TimeSpan.FromSeconds(90)), usage);
    }

    [Fact]
    public void The_reset_counts_wherever_it_stands_and_only_once_all_is_used()
    {
        Assert.Equal(new GraphUsage(101, TimeSpan.FromSeconds(90)), Read(("X-Ad-Account-Usage", """{"reset_time_duration":90,"acc_id_util_pct":101}""")));
        Assert.Equal(new GraphUsage(99, null), Read(("X-Ad-Account-Usage", """{"reset_time_duration":90,"acc_id_util_pct":99}""")));
    }

    [Fact]
    public void A_full_limit_of_another_product_leaves_audiences_alone()
    {
        var usage = Read(("X-Business-Use-Case-Usage", """{"1":[{"type":"ads_insights","call_count":100,"estimated_time_to_regain_access":60},{"type":"custom_audience","call_count":3}]}"""));

        Assert.Equal(new GraphUsage(3, null), usage);
    }

    [Theory]
    [InlineData("1e300")]
    [InlineData("-1e300")]
    public void A_wait_is_a_day_at_most_whatever_the_header_says(string minutes) => Assert.InRange(
        Read(("X-Business-Use-Case-Usage", $$"""{"1":[{"call_count":1,"estimated_time_to_regain_access":{{minutes}}}]}""")).RegainAccessAfter ?? TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromDays(1));

    [Theory]
    [InlineData("not json")]
    [InlineData("{\"call_count\":\"many\"}")]
    [InlineData("[1,2,null]")]
    public void A_header_that_cannot_be_read_counts_as_absent(string header) =>
        Assert.Equal(GraphUsage.None, Read(("X-App-Usage", header)));

    private static GraphUsage Read(params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage();
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return GraphUsageReader.Read(response.Headers);
    }
}
