using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.KeyRing;
using Audiences.ServiceDefaults.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.ServiceDefaults.Tests.KeyRing;

/// <summary>One installation that is started again and again, each time with other certificates.</summary>
[Trait("Kind", "Hosted")]
public sealed class KeyRingProtectionTests : IDisposable
{
    private readonly TemporaryDirectory _data = new();
    private readonly TemporaryDirectory _files = new();
    private readonly TestCertificate _a;
    private readonly TestCertificate _b;

    public KeyRingProtectionTests() => (_a, _b) = (new TestCertificate(_files.Path, "a"), new TestCertificate(_files.Path, "b"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _data.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Under_a_certificate_the_database_holds_no_key_in_clear()
    {
        await StartedAsync(With(_a), ring => ring.Protect("token"));

        var xml = await StoredAsync();
        Assert.Contains("EncryptedData", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_is_rotated_and_the_old_one_can_go()
    {
        var secret = await StartedAsync(With(_a), ring => ring.Protect("token"));

        Assert.Equal("token", await StartedAsync(With(_b, previous: _a), ring => ring.Unprotect(secret)));
        Assert.Equal("token", await StartedAsync(With(_b), ring => ring.Unprotect(secret)));
    }

    [Fact]
    public async Task A_service_that_knows_the_next_certificate_beforehand_reads_what_the_others_wrote_with_it()
    {
        var secret = await StartedAsync(With(_a, previous: _b), ring => ring.Protect("token"));
        await StartedAsync(With(_b, previous: _a), ring => ring.Unprotect(secret));

        Assert.Equal("token", await StartedAsync(With(_a, previous: _b), ring => ring.Unprotect(secret)));
    }

    [Fact]
    public async Task A_ring_that_was_stored_in_clear_is_protected_by_the_first_start_with_a_certificate()
    {
        var secret = await StartedAsync([], ring => ring.Protect("token"));
        Assert.Contains("masterKey", await StoredAsync(), StringComparison.Ordinal);

        Assert.Equal("token", await StartedAsync(With(_a), ring => ring.Unprotect(secret)));

        Assert.DoesNotContain("masterKey", await StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_or_missing_certificate_stops_the_start_and_loses_nothing()
    {
        var secret = await StartedAsync(With(_a), ring => ring.Protect("token"));
        var before = await StoredAsync();

        Assert.Equal("KeyRing__CertificateFile", (await Assert.ThrowsAsync<SettingException>(() => StartedAsync(With(_b), ring => ring.Protect("x")))).Setting);
        Assert.Equal("KeyRing__CertificateFile", (await Assert.ThrowsAsync<SettingException>(() => StartedAsync([], ring => ring.Protect("x")))).Setting);

        Assert.Equal(before, await StoredAsync());
        Assert.Equal("token", await StartedAsync(With(_a), ring => ring.Unprotect(secret)));
    }

    [Fact]
    public async Task A_key_in_SQLite_is_on_the_disk_when_it_is_used()
    {
        await using var app = TestService.Build(_data.Path);
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<KeyRingDbContext>().Database;
        await database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, Assert.Single(await database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync(TestContext.Current.CancellationToken)));
    }

    private static Dictionary<string, string?> With(TestCertificate current, TestCertificate? previous = null)
    {
        var settings = new Dictionary<string, string?> { ["KeyRing:CertificateFile"] = current.Pfx, ["KeyRing:CertificatePassword"] = TestCertificate.Password };
        if (previous is not null)
        {
            settings["KeyRing:PreviousCertificates:0:File"] = previous.Pem;
            settings["KeyRing:PreviousCertificates:0:KeyFile"] = previous.PemKey;
        }

        return settings;
    }

    private async Task<T> StartedAsync<T>(Dictionary<string, string?> settings, Func<IDataProtector, T> use)
    {
        await using var app = TestService.Build(_data.Path, builder => builder.Configuration.AddInMemoryCollection(settings));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return use(app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test"));
    }

    private async Task<string> StoredAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_data.Path, "key_ring.db")}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "select group_concat(xml) from data_protection_keys";
        return (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
