using Audiences.SegmentQualifier.Quality;

namespace Audiences.SegmentQualifier.Tests.Quality;

public sealed class QualityRangeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 30, 0, TimeSpan.Zero);
    private static readonly QualityOptions Options = new();

    [Theory]
    [InlineData(null, null, null, "2026-10-25", "2026-11-25")]
    [InlineData("2026-11-20", "2026-11-22", "day", "2026-11-20", "2026-11-23")]
    [InlineData("2026-11-20T23:30:00+02:00", "2026-11-22T00:00:00Z", "day", "2026-11-20", "2026-11-22")]
    [InlineData(null, null, "hour", "2026-11-23T10:00", "2026-11-24T11:00")]
    [InlineData("2026-11-24", "2026-11-24", "hour", "2026-11-24", "2026-11-25")]
    public void Buckets_are_whole(string? from, string? to, string? bucket, string start, string end)
    {
        var (range, errors) = QualityRange.Read(from, to, bucket, Now, Options);

        Assert.Empty(errors);
        Assert.Equal((Utc(start), Utc(end)), (range!.From, range.To));
    }

    [Theory]
    [InlineData("yesterday", null, null, "from")]
    [InlineData("2026-02-30", null, null, "from")]
    [InlineData("9999-12-31", null, null, "from")]
    [InlineData(null, "24.11.2026", null, "to")]
    [InlineData(null, "9999-12-31T23:59:59Z", null, "to")]
    [InlineData(null, null, "week", "bucket")]
    [InlineData("2026-11-25", "2026-11-24", null, "from")]
    [InlineData("2020-01-01", null, null, "from")]
    [InlineData("2026-11-01", null, "hour", "from")]
    public void What_is_wrong_is_said_by_field(string? from, string? to, string? bucket, string field)
    {
        var (range, errors) = QualityRange.Read(from, to, bucket, Now, Options);

        Assert.Null(range);
        Assert.Equal([field], errors.Keys);
    }

    [Fact]
    public void The_first_day_of_all_times_is_a_range_too() =>
        Assert.NotNull(QualityRange.Read(null, "0001-01-01", null, Now, Options).Range);

    private static DateTimeOffset Utc(string text) => new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);
}
