using Audiences.Gateway.Keys;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Persistence;

/// <summary>The gateway's tables.</summary>
public abstract class GatewayDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The schema and the SQLite file's name.</summary>
    public const string Schema = "gateway";

    /// <summary>The keys of all workspaces: a key is what says which workspace a call belongs to.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<ApiKey>(key =>
        {
            key.HasKey(k => k.Id);
            key.Property(k => k.Id).ValueGeneratedNever();
            key.Property(k => k.Workspace).HasMaxLength(64);
            key.Property(k => k.Name).HasMaxLength(128);
            key.Property(k => k.Role).HasMaxLength(32);
            key.Property(k => k.Prefix).HasMaxLength(16);
            key.Property(k => k.CreatedBy).HasMaxLength(256);
            key.HasIndex(k => k.Hash).IsUnique();
            key.HasIndex(k => k.Workspace);
        });
    }
}
