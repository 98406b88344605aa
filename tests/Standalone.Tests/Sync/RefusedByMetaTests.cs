using System.Text.Json;
using Audiences.Standalone.Sync;
using Audiences.Standalone.Terminal;
using Microsoft.Data.Sqlite;

namespace Audiences.Standalone.Tests.Sync;

[Trait("Kind", "Hosted")]
public sealed class RefusedByMetaTests
{
    [Fact]
    public async Task A_member_whom_Meta_refused_is_listed_by_file_and_line()
    {
        using var data = new TemporaryData();
        var file = Path.Combine(data.Directory.Path, "events.ndjson");
        var report = Path.Combine(data.Directory.Path, "report.ndjson");
        await File.WriteAllLinesAsync(file, [Line("good"), Line("bad"), Line("fine")], TestContext.Current.CancellationToken);
        await using var host = await data.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, (await SyncAsync(host, file, report)).Rejected);
        await RefuseAsync(data, "bad");
        var second = await SyncAsync(host, file, report);

        Assert.Equal(1, second.Rejected);
        var listed = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(report, TestContext.Current.CancellationToken))).RootElement;
        Assert.Equal((file, 2, "e-bad"), (listed.GetProperty("file").GetString(), listed.GetProperty("line").GetInt32(), listed.GetProperty("eventId").GetString()));
    }

    private static string Line(string user) =>
        JsonSerializer.Serialize(new { eventId = "e-" + user, type = "qualified", segmentId = "vip", userId = user, occurredAt = "2026-11-01T00:00:00Z", properties = new { email = user + "@example.com" } });

    private static async Task<SyncResult> SyncAsync(Standalone.Hosting.StandaloneHost host, string file, string reportFile)
    {
        var options = new SyncOptions { Files = [file], Segments = ["vip"], DataFolder = "unused", Sandbox = true };
        await using var report = new SyncReport(reportFile);
        return await new PlainProgressView(TextWriter.Null).RunAsync(
            steps => new SyncRun(host, new SyncFiles(options, TimeProvider.System), options, report, steps).RunAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What the uploader notes when Meta answers that a row of this member is invalid.</summary>
    private static async Task RefuseAsync(TemporaryData data, string user)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(data.Directory.Path, "uploader.db")};Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "update members set refused = identifiers, refused_reason = 'invalid' where user_id = $user";
        command.Parameters.AddWithValue("$user", user);
        Assert.Equal(1, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }
}
