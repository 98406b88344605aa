using Audiences.Mapping.KnownAccounts;
using Audiences.Mapping.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Mapping.Persistence;

/// <summary>The tables of Mapping.</summary>
public abstract class MappingDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The schema and the SQLite file's name.</summary>
    public const string Schema = "mapping";

    /// <summary>The mappings, deleted ones too.</summary>
    public DbSet<AttributeMap> Mappings => Set<AttributeMap>();

    /// <summary>Their versions.</summary>
    public DbSet<AttributeMapChange> Changes => Set<AttributeMapChange>();

    /// <summary>The accounts that may have one.</summary>
    public DbSet<KnownAccount> KnownAccounts => Set<KnownAccount>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<AttributeMap>(table =>
        {
            table.ToTable("mappings");
            table.HasKey(map => new { map.Workspace, map.AccountId });
            table.Property(map => map.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<AttributeMapChange>(table =>
        {
            table.ToTable("mapping_history");
            table.HasKey(change => new { change.Workspace, change.AccountId, change.Version });
        });
        modelBuilder.Entity<KnownAccount>(table =>
        {
            table.ToTable("known_accounts");
            table.HasKey(account => new { account.Workspace, account.AccountId });
            table.Property(account => account.Version).IsConcurrencyToken();
        });
    }
}
