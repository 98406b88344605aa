using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Audiences.ServiceDefaults.KeyRing;

/// <summary>The Data Protection keys that the services share, in a schema of their own.</summary>
public abstract class KeyRingDbContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The schema and the SQLite file's name.</summary>
    public const string Schema = "key_ring";

    /// <inheritdoc />
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
}
