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

        Assert.Equal(new GraphUsage(71, null), usage);
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
