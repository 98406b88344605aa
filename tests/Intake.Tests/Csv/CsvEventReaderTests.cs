namespace Audiences.Intake.Tests.Csv;

public sealed class CsvEventReaderTests
{
    private static readonly CsvEventOptions Options = new()
    {
        Workspace = "default",
        Defaults = new EventDefaults { SegmentId = "vip", Type = "qualified", OccurredAt = Samples.Now, EventId = EventIds.OfFile("users.csv") },
    };

    private static async Task<List<IntakeRecord>> Read(string csv)
    {
        using var reader = new StringReader(csv);
        return await CsvEventReader.ReadAsync(reader, Options, Samples.Time).ToListAsync();
    }

    [Fact]
    public async Task Columns_are_the_events_own_or_properties()
    {
        var read = (await Read("User_ID,email,address.city,Consent.Advertising,sequence\nu-1,\"Ann, \"\"A\"\" <ann@example.com>\",Bonn,no,7\n")).Single().Reading.Event!;

        Assert.Equal(("u-1", "vip", true, (long?)7, (bool?)false), (read.UserId, read.SegmentId, read.Qualified, read.Sequence, read.AdvertisingConsent));
        Assert.Equal("Bonn", read.Json.GetProperty("properties").GetProperty("address").GetProperty("city").GetString());
        Assert.Equal("Ann, \"A\" <ann@example.com>", read.Json.GetProperty("properties").GetProperty("email").GetString());
    }

    [Fact]
    public async Task Each_bad_row_is_rejected_by_itself_with_its_line()
    {
        var records = await Read("userId,type,note\na,qualified,\"two\nlines\"\n,qualified,\nc,maybe,\nd\ne,disqualified,\n");

        Assert.Equal(["2:", "4:userId", "5:type", "6:line", "7:"], records.Select(r => $"{r.Line}:{r.Reading.Rejection?.Field}"));
    }

    [Fact]
    public async Task A_file_without_a_user_column_says_so_once() =>
        Assert.Equal("header", (await Read("email\na@example.com\nb@example.com\n")).Single().Reading.Rejection!.Field);

    [Theory]
    [InlineData("userId;email\nu;a@example.com\n")]
    [InlineData("\uFEFFuserId\temail\nu\ta@example.com\n")]
    public async Task Spreadsheets_separators_and_marks_are_understood(string csv) =>
        Assert.Equal("u", (await Read(csv)).Single().Reading.Event!.UserId);

    [Fact]
    public async Task The_same_file_gives_the_same_ids() =>
        Assert.Equal((await Read("userId\na\nb\n")).Select(r => r.Reading.Event!.EventId), (await Read("userId\na\nb\n")).Select(r => r.Reading.Event!.EventId));
}
