using Audiences.ServiceDefaults.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.KeyRing;

internal static class KeyRingExtensions
{
    /// <summary>One ring for all services: what Accounts protects, an uploader can open, and nobody in between.</summary>
    public static void AddKeyRing(this IHostApplicationBuilder builder)
    {
        builder.AddKnownSettings([.. KeyRingCertificates.Settings]);
        builder.AddServiceDatabase<KeyRingDbContext, PostgresKeyRingDbContext, SqliteKeyRingDbContext>(KeyRingDbContext.Schema);
        var certificates = KeyRingCertificates.From(builder.Configuration);
        var ring = builder.Services.AddDataProtection()
            .SetApplicationName("audiences")
            .PersistKeysToDbContext<KeyRingDbContext>();
        if (certificates.Current is { } current)
        {
            ring.ProtectKeysWithCertificate(current).UnprotectKeysWithAnyCertificate([.. certificates.Previous]);
            builder.Services.AddSingleton<KeyElementProtection>();
        }

        // What it says of each new unprotected key, the check at the start says once, with advice.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        builder.Services.AddSingleton(certificates);
        // Before anything reads the ring: a key that can't be opened would silently be replaced by a new one.
        builder.Services.AddHostedService<KeyRingCheck>();
    }
}
