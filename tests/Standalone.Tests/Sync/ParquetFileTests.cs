using System.IO.Compression;
using System.Text.Json;
using Audiences.Intake;
using Audiences.Standalone.Hosting;
using Audiences.Standalone.Sync;
using Microsoft.Extensions.Time.Testing;
using Parquet;
using Parquet.Serialization;

namespace Audiences.Standalone.Tests.Sync;

public sealed class ParquetFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("audiences-parquet-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_same_data_gives_the_same_events_as_CSV_over_several_row_groups()
    {
        var rows = Enumerable.Range(1, 10).Select(i => new Row { userId = $"u-{i}", type = i % 3 == 0 ? "disqualified" : "qualified", email = i % 2 == 0 ? null : $"u-{i}@example.com", sequence = i, occurredAt = new DateTime(2026, 11, 23, 10, 0, i, 120, DateTimeKind.Utc), consent = i % 2 == 0 ? null : i == 5, address = new Address { city = i == 4 ? null : "Bonn" } }).ToList();
        var parquet = await WriteAsync("users.parquet", rows, rowGroupSize: 3);
        var csv = Path.Combine(_folder, "users.csv");
        await File.WriteAllLinesAsync(csv, ["userId,type,email,sequence,occurredAt,consent,address.city", .. rows.Select(r => $"{r.userId},{r.type},{r.email},{r.sequence},2026-11-23T10:00:{r.sequence:00}.120Z,{r.consent},{r.address?.city}")]);
        await CompressAsync(csv);

        var fromParquet = await EventsAsync(parquet);

        Assert.Equal(10, fromParquet.Count);
        Assert.Equal((await EventsAsync(csv)).Select(Text), fromParquet.Select(Text));
        Assert.Equal(fromParquet.Select(Text), (await EventsAsync(csv + ".gz")).Select(Text));
        Assert.Equal(["users.parquet:1", "users.parquet:2"], fromParquet.Take(2).Select(e => e.EventId));
    }

    [Fact]
    public async Task Values_keep_their_types()
    {
        var read = (await EventsAsync(await WriteAsync("typed.parquet", [new Typed()]))).Single();
        var properties = read.Json.GetProperty("properties");

        Assert.Equal(("7", true), (read.UserId, read.Qualified));
        Assert.Equal("""{"score":1.5,"price":12.34,"active":true,"birthday":"1990-02-28","tags":["a","b"],"home":{"geo":{"zip":"53111"}},"limits":{"day":3}}""", properties.GetRawText());
    }

    [Fact]
    public async Task Bad_rows_are_rejected_by_number_and_the_others_go_on()
    {
        var records = await RecordsAsync(await WriteAsync("bad.parquet", new List<Row> { new() { userId = "u-1" }, new() { userId = null }, new() { userId = "u-3", type = "gone" }, new() { userId = "u-4" } }));

        Assert.Equal([(2, "userId"), (3, "type")], records.Where(r => r.Reading.Rejection is not null).Select(r => (r.Line, r.Reading.Rejection!.Field)));
        Assert.Equal([1, 4], records.Where(r => r.Reading.Event is not null).Select(r => r.Line));
    }

    [Fact]
    public async Task A_file_without_user_ids_and_one_that_is_not_Parquet_say_so()
    {
        Assert.Equal("schema", Assert.Single(await RecordsAsync(await WriteAsync("nobody.parquet", [new Nobody()]))).Reading.Rejection!.Field);
        var broken = Path.Combine(_folder, "broken.parquet");
        await File.WriteAllTextAsync(broken, "PAR1 this is not Parquet PAR1");
        Assert.Equal("file", Assert.Single(await RecordsAsync(broken)).Reading.Rejection!.Field);
        var good = await File.ReadAllBytesAsync(await WriteAsync("cut.parquet", Enumerable.Range(0, 50).Select(i => new Row { userId = $"u-{i}" }).ToList(), rowGroupSize: 10));
        good.AsSpan(4, good.Length / 2).Clear();
        await File.WriteAllBytesAsync(broken, good);
        Assert.Contains(await RecordsAsync(broken), r => r.Reading.Rejection?.Field == "file");
    }

    [Theory]
    [InlineData("-", "parquet", "must be a file")]
    [InlineData("x.parquet.gz", null, "must be a file")]
    [InlineData("x.ndjson.gz", null, "named as gzip")]
    public async Task What_can_not_be_read_is_said_before_anything_begins(string file, string? format, string says)
    {
        var path = file == "-" ? file : Path.Combine(_folder, file);
        if (file != "-")
        {
            await File.WriteAllTextAsync(path, "{}");
        }

        Assert.Contains(says, Assert.Throws<UsageException>(() => Files(path, format).Check()).Message, StringComparison.Ordinal);
    }

    private async Task<string> WriteAsync<T>(string name, IReadOnlyCollection<T> rows, int? rowGroupSize = null)
    {
        var path = Path.Combine(_folder, name);
        await using var stream = File.Create(path);
        await ParquetSerializer.SerializeAsync(rows, stream, new ParquetOptions { RowGroupSize = rowGroupSize });
        return path;
    }

    private static async Task CompressAsync(string path)
    {
        await using var to = new GZipStream(File.Create(path + ".gz"), CompressionLevel.Fastest);
        await using var from = File.OpenRead(path);
        await from.CopyToAsync(to);
    }

    private static SyncFiles Files(string file, string? format = null) => new(
        new SyncOptions { Files = [file], Segments = ["vip"], DataFolder = "unused", Format = format },
        new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero)));

    private static async Task<List<IntakeRecord>> RecordsAsync(string file)
    {
        Files(file).Check();
        return await Files(file).ReadAsync(file, CancellationToken.None).ToListAsync();
    }

    private static async Task<List<MembershipEvent>> EventsAsync(string file) =>
        [.. (await RecordsAsync(file)).Select(record => record.Reading.Event ?? throw new InvalidOperationException($"{record.Line}: {record.Reading.Rejection}"))];

    private static string Text(MembershipEvent e) => JsonSerializer.Serialize(e.ToMessage() with { EventId = "" }, JsonSerializerOptions.Web);

#pragma warning disable IDE1006, SA1300 // Named as the columns are.
    private sealed class Address
    {
        public string? city { get; set; }
    }

    private sealed class Row
    {
        public string? userId { get; set; }

        public string type { get; set; } = "qualified";

        public string? email { get; set; }

        public long sequence { get; set; }

        public DateTime occurredAt { get; set; } = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);

        public bool? consent { get; set; }

        public Address? address { get; set; }
    }

    private sealed class Typed
    {
        public int user_id { get; set; } = 7;

        public double score { get; set; } = 1.5;

        public decimal price { get; set; } = 12.34m;

        public bool active { get; set; } = true;

        public DateOnly birthday { get; set; } = new(1990, 2, 28);

        public List<string> tags { get; set; } = ["a", "b"];

        public Home home { get; set; } = new();

        public Dictionary<string, int> limits { get; set; } = new() { ["day"] = 3 };

        public string? nothing { get; set; }

        public double none { get; set; } = double.NaN;
    }

    private sealed class Home
    {
        public Geo geo { get; set; } = new();
    }

    private sealed class Geo
    {
        public string zip { get; set; } = "53111";
    }

    private sealed class Nobody
    {
        public string email { get; set; } = "ann@example.com";
    }
#pragma warning restore IDE1006, SA1300
}
