using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Audiences.Testing;
using Audiences.Testing.Postgres;
using Audiences.Testing.Processes;
using Audiences.Testing.RabbitMq;
using Audiences.Testing.Services;
using Npgsql;

namespace Audiences.Deployment.Tests.Backup;

/// <summary>A backup made and restored as <c>docs/backup.md</c> says is worth something, together with the certificate.</summary>
[Trait("Kind", "Hosted")]
public sealed class RestoreTests(BrokerFixture broker) : IClassFixture<BrokerFixture>
{
    private const string AdminKey = "restore-test-admin-key";

    [Fact]
    public async Task A_restored_gateway_knows_its_keys_and_without_the_certificate_it_does_not_start()
    {
        if (Command.Find("pg_dump") is null || Command.Find("pg_restore") is null)
        {
            Unavailable.Throw("No pg_dump: install it (Debian: apt-get install postgresql-client).");
        }

        var folder = Reaper.TemporaryFolder("backup");
        var certificate = Certificate(folder);
        var before = await TestPostgres.CreateDatabaseAsync();
        var key = await MakeKeyAsync(await SettingsAsync(before, certificate));

        var dump = Path.Combine(folder, "audiences.dump");
        await Command.RunAsync(["pg_dump", "--format=custom", "--file=" + dump, Address(before)]);
        var after = await TestPostgres.CreateDatabaseAsync();
        await Command.RunAsync(["pg_restore", "--no-owner", "--exit-on-error", "--single-transaction", "--dbname=" + Address(after), dump]);

        await using (var restored = new ServiceProcess("Gateway", await SettingsAsync(after, certificate)))
        {
            await restored.StartAsync();
            using var http = Client(restored, key);
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("/v1/me", UriKind.Relative))).StatusCode);
        }

        await using var unprotected = new ServiceProcess("Gateway", await SettingsAsync(after, null));
        Assert.Contains("KeyRing__", (await Assert.ThrowsAsync<InvalidOperationException>(() => unprotected.StartAsync())).Message, StringComparison.Ordinal);
    }

    private static async Task<string> MakeKeyAsync(Dictionary<string, string?> settings)
    {
        await using var gateway = new ServiceProcess("Gateway", settings);
        await gateway.StartAsync();
        using var http = Client(gateway, AdminKey);
        using var answer = await http.PostAsJsonAsync("/v1/keys", new JsonObject { ["name"] = "Kept", ["role"] = "viewer" });
        answer.EnsureSuccessStatusCode();
        return (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["key"]!;
    }

    private static HttpClient Client(ServiceProcess gateway, string key) =>
        new() { BaseAddress = gateway.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };

    private async Task<Dictionary<string, string?>> SettingsAsync(string database, (string Pem, string Key)? certificate) => new()
    {
        ["ConnectionStrings__Broker"] = (await broker.VirtualHostAsync()).AbsoluteUri,
        ["ConnectionStrings__Database"] = database,
        ["Audiences__AdminKey"] = AdminKey,
        ["Services__Accounts"] = "http://127.0.0.1:1",
        ["Services__Mapping"] = "http://127.0.0.1:1",
        ["Services__SegmentQualifier"] = "http://127.0.0.1:1",
        ["Services__Uploader"] = "http://127.0.0.1:1",
        ["KeyRing__CertificateFile"] = certificate?.Pem,
        ["KeyRing__CertificateKeyFile"] = certificate?.Key,
    };

    private static (string Pem, string Key) Certificate(string folder)
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=audiences-key-ring", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        var (pem, key) = (Path.Combine(folder, "ring.pem"), Path.Combine(folder, "ring.key"));
        File.WriteAllText(pem, certificate.ExportCertificatePem());
        File.WriteAllText(key, rsa.ExportPkcs8PrivateKeyPem());
        return (pem, key);
    }

    private static string Address(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return new UriBuilder("postgresql", parts.Host, parts.Port, parts.Database) { UserName = parts.Username, Password = parts.Password ?? string.Empty }.Uri.AbsoluteUri;
    }
}
