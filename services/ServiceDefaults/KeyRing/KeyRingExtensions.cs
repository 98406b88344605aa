using Audiences.ServiceDefaults.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Audiences.ServiceDefaults.KeyRing;

internal static class KeyRingExtensions
{
    /// <summary>One ring for all services: what Accounts protects, an uploader can open, and nobody in between.</summary>
    public static void AddKeyRing(this IHostApplicationBuilder builder)
    {
        builder.AddServiceDatabase<KeyRingDbContext, PostgresKeyRingDbContext, SqliteKeyRingDbContext>(KeyRingDbContext.Schema);
        builder.Services.AddDataProtection()
            .SetApplicationName("audiences")
            .PersistKeysToDbContext<KeyRingDbContext>();
    }
}
