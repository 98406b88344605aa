using System.Security.Cryptography;
using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.Database;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.KeyRing;

/// <summary>
/// At the start, after the migrations: brings all keys under the current certificate, and refuses to start when a key
/// can't be opened. To go on without it would lose what it protects, and nobody would notice until a token was needed.
/// </summary>
internal sealed class KeyRingCheck(
    IServiceScopeFactory scopes,
    ServiceDatabase<KeyRingDbContext> store,
    DatabaseAtStart database,
    KeyRingCertificates certificates,
    IKeyManager keys,
    ILogger<KeyRingCheck> logger)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) =>
        database.WhenThereAsync(() => CheckAsync(cancellationToken), cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (certificates.Current is not null)
            {
                await RenewAsync(cancellationToken);
            }
            else if (store.Value.Kind == StorageKind.Postgres)
            {
                // A file that only this user may read needs no warning at each start; a database has other readers.
                Log.Unprotected(logger);
            }

            foreach (var key in keys.GetAllKeys().Where(key => !key.IsRevoked))
            {
                key.CreateEncryptor();
            }
        }
        catch (CryptographicException)
        {
            throw new SettingException(
                SettingsReader.Name(KeyRingCertificates.Setting),
                certificates.Current is null
                    ? "is missing, but the key ring is protected by a certificate. Give this service the same certificate as the others."
                    : "does not open all of the key ring. Give the certificate that protected it before as KeyRing__PreviousCertificates__0__File.");
        }
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<KeyRingDbContext>();
        var protection = scope.ServiceProvider.GetRequiredService<KeyElementProtection>();
        foreach (var row in await database.DataProtectionKeys.AsNoTracking().ToListAsync(cancellationToken))
        {
            // Services that start together write the same key in other words; whoever is first is right.
            if (row.Xml is { } before && protection.Renew(before) is { } after
                && await database.DataProtectionKeys.Where(key => key.Id == row.Id && key.Xml == before)
                    .ExecuteUpdateAsync(set => set.SetProperty(key => key.Xml, after), cancellationToken) > 0)
            {
                Log.Renewed(logger, row.FriendlyName);
            }
        }
    }
}
