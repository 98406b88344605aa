using Audiences.Accounts.Tokens;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Accounts.Tests.Tokens;

public sealed class AccessTokenVaultTests : IDisposable
{
    private const string Token = "EAAB-secret-token";

    private readonly DirectoryInfo _ring = Directory.CreateTempSubdirectory("audiences-ring");

    [Fact]
    public void A_rotated_key_ring_still_opens_a_token_and_puts_it_under_the_newest_key()
    {
        var stored = Open().Vault.Protect(Token);
        Assert.Null(Open().Vault.Refresh(stored));
        var now = DateTimeOffset.UtcNow;
        Open().Keys.CreateNewKey(now, now.AddDays(90));

        var rotated = Open().Vault;
        Assert.Equal(Token, rotated.Open(stored));
        var fresh = rotated.Refresh(stored);

        Assert.NotNull(fresh);
        Assert.NotEqual(stored, fresh);
        Assert.Equal(Token, rotated.Open(fresh));
        Assert.Null(rotated.Refresh(fresh));
    }

    [Fact]
    public void What_a_revoked_key_protects_stays_shut()
    {
        var stored = Open().Vault.Protect(Token);
        Open().Keys.RevokeAllKeys(DateTimeOffset.UtcNow.AddMinutes(1), "stolen");

        Assert.Null(Open().Vault.Open(stored));
        Assert.Null(Open().Vault.Refresh(stored));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64url!")]
    [InlineData("CfDJ8AAAA")]
    public void Rubbish_is_no_token(string stored) => Assert.Null(Open().Vault.Open(stored));

    [Fact]
    public void The_table_and_the_bus_have_purposes_of_their_own()
    {
        var vault = Open().Vault;

        Assert.Null(vault.Open(vault.ProtectForTransport(Token)));
    }

    public void Dispose() => _ring.Delete(recursive: true);

    /// <summary>As another process opens the ring.</summary>
    private (AccessTokenVault Vault, IKeyManager Keys) Open()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddDataProtection().SetApplicationName("audiences").PersistKeysToFileSystem(_ring);
        var provider = services.BuildServiceProvider();
        return (new AccessTokenVault(provider.GetRequiredService<IDataProtectionProvider>()), provider.GetRequiredService<IKeyManager>());
    }
}
