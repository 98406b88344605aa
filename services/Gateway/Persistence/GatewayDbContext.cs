using System.Text.Json;
using Audiences.Gateway.Adapters;
using Audiences.Gateway.Audit;
using Audiences.Gateway.Keys;
using Audiences.Gateway.Sessions;
using Audiences.Gateway.Webhooks;
using Audiences.Gateway.Webhooks.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Audiences.Gateway.Persistence;

/// <summary>The gateway's tables.</summary>
public abstract class GatewayDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The schema and the SQLite file's name.</summary>
    public const string Schema = "gateway";

    /// <summary>The keys of all workspaces: a key is what says which workspace a call belongs to.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>The sources of all workspaces.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>The webhooks of all workspaces.</summary>
    public DbSet<Webhook> Webhooks => Set<Webhook>();

    /// <summary>Messages to webhooks.</summary>
    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    /// <summary>Ad accounts as last seen.</summary>
    public DbSet<SeenAccount> SeenAccounts => Set<SeenAccount>();

    /// <summary>Browsers that are signed in.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>Who set about what.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>What came of it.</summary>
    public DbSet<AuditOutcome> AuditOutcomes => Set<AuditOutcome>();

    /// <summary>Random keys that the replicas share.</summary>
    public DbSet<GatewaySecret> GatewaySecrets => Set<GatewaySecret>();

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
        modelBuilder.Entity<Webhook>(webhook =>
        {
            webhook.HasKey(w => w.Id);
            webhook.Property(w => w.Id).ValueGeneratedNever();
            webhook.Property(w => w.Workspace).HasMaxLength(64);
            webhook.Property(w => w.Url).HasMaxLength(2048);
            webhook.Property(w => w.CreatedBy).HasMaxLength(256);
            webhook.HasIndex(w => w.Workspace);
            webhook.Property(w => w.Events).HasConversion(
                events => JsonSerializer.Serialize(events, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<string>>(json, JsonSerializerOptions.Web)!,
                new ValueComparer<List<string>>((a, b) => ReferenceEquals(a, b), list => list.GetHashCode(), list => list));
        });
        modelBuilder.Entity<WebhookDelivery>(delivery =>
        {
            delivery.HasKey(d => new { d.WebhookId, d.MessageId });
            delivery.Property(d => d.MessageId).HasMaxLength(128);
            delivery.Property(d => d.Workspace).HasMaxLength(64);
            delivery.Property(d => d.Event).HasMaxLength(64);
            delivery.HasIndex(d => d.NextAttemptAt);
            delivery.HasIndex(d => d.FinishedAt);
        });
        modelBuilder.Entity<SeenAccount>(account =>
        {
            account.HasKey(a => new { a.Workspace, a.AccountId });
            account.Property(a => a.Workspace).HasMaxLength(64);
            account.Property(a => a.Status).HasMaxLength(32);
        });
        modelBuilder.Entity<Session>(session =>
        {
            session.HasKey(s => s.Id);
            session.Property(s => s.Id).ValueGeneratedNever();
            session.Property(s => s.Workspace).HasMaxLength(64);
            session.HasIndex(s => s.ExpiresAt);
        });
        modelBuilder.Entity<GatewaySecret>(secret =>
        {
            secret.HasKey(s => s.Name);
            secret.Property(s => s.Name).HasMaxLength(64);
        });
        SourceModel.AddTo(modelBuilder);
        AuditModel.AddTo(modelBuilder);
    }
}
