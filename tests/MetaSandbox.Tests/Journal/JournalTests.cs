using CsCheck;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public sealed class JournalTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("meta-sandbox").FullName;

    [Fact]
    public async Task A_restart_carries_on_with_members_sessions_tokens_and_accounts()
    {
        string id;
        await using (var sandbox = await Sandbox.StartAsync(new() { DataDirectory = _directory }))
        {
            id = await sandbox.CreateAudienceAsync();
            await sandbox.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(1), Sandbox.Row(2)], Sandbox.Session(7, 1, last: true));
            await sandbox.RemoveAsync(id, Sandbox.Row(1));
            sandbox.State.SetToken(new() { Token = "other", Scopes = ["ads_read"] });
            sandbox.State.SetAdAccount(new() { Id = "42" });
        }

        // What was being written when the program died.
        await File.AppendAllTextAsync(Path.Combine(_directory, "journal.ndjson"), "{\"adAccount\":{\"id\":\"43");

        for (var start = 0; start < 2; start++)
        {
            await using var again = await Sandbox.StartAsync(new() { DataDirectory = _directory });
            Assert.Equal(["2"], again.IdsIn(id));
            Assert.Equal("MULTI_HASHES", again.State.Audiences.Single(audience => audience.Id == id).DataSource);
            Assert.Equal(100, (await again.UploadAsync(HttpMethod.Post, id, [Sandbox.Row(3)], Sandbox.Session(7, 2))).Code);
            Assert.Equal(["ads_read"], again.State.FindToken("other")!.Scopes);
            Assert.NotNull(again.State.FindAdAccount("42"));
            Assert.Null(again.State.FindAdAccount("43"));
            Assert.NotEqual(id, await again.CreateAudienceAsync());
            await again.SendAsync(HttpMethod.Delete, again.State.Audiences[^1].Id);
        }
    }

    [Fact]
    public async Task A_reset_is_remembered()
    {
        await using (var sandbox = await Sandbox.StartAsync(new() { DataDirectory = _directory }))
        {
            await sandbox.CreateAudienceAsync();
            await sandbox.Http.PostAsync("/sandbox/reset", null);
            Assert.Empty(sandbox.State.Audiences);
        }

        await using var again = await Sandbox.StartAsync(new() { DataDirectory = _directory });
        Assert.Empty(again.State.Audiences);
    }

    [Fact]
    public void Any_row_comes_back_from_its_bytes() => Gen.Dictionary(Gen.Int[0, 14], Gen.Int[0, 999])[1, 15].Sample(values =>
    {
        string[] names = ["EXTERN_ID", "EMAIL", "PHONE", "GEN", "DOBY", "DOBM", "DOBD", "LN", "FN", "FI", "CT", "ST", "ZIP", "COUNTRY", "MADID"];
        var row = values.ToDictionary(pair => names[pair.Key], pair => names[pair.Key] is "EXTERN_ID" or "MADID" ? $"é{pair.Value}" : Sandbox.Hash($"{pair.Value}"));
        var bytes = RowBytes.Encode([.. row.Select(pair => (SchemaKey.Find(pair.Key)!, LowerHex.TryParse(pair.Value) ?? System.Text.Encoding.UTF8.GetBytes(pair.Value)))]);
        Assert.Equal(row.OrderBy(pair => pair.Key), RowBytes.Decode(bytes).OrderBy(pair => pair.Key));
    });

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
