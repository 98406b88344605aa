using System.Text.Json;
using Audiences.Contracts.Audiences;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.Boost;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Reconciliation;
using Audiences.Uploader.Resyncs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Audiences.Uploader.Persistence;

/// <summary>The uploader's tables but for members and row holders, which are written in bulk by SQL (see <see cref="MembersSchema"/>).</summary>
public abstract class UploaderDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The schema and the SQLite file's name.</summary>
    public const string Schema = "uploader";

    public DbSet<CustomAudience> CustomAudiences => Set<CustomAudience>();

    public DbSet<RefreshSchedule> RefreshSchedules => Set<RefreshSchedule>();

    public DbSet<RefreshCycleRecord> RefreshCycles => Set<RefreshCycleRecord>();

    public DbSet<Resync> Resyncs => Set<Resync>();

    public DbSet<AudienceObservation> AudienceObservations => Set<AudienceObservation>();

    public DbSet<Repair> Repairs => Set<Repair>();

    public DbSet<AudienceNumbers> AudienceNumbers => Set<AudienceNumbers>();

    public DbSet<AudienceSize> AudienceSizes => Set<AudienceSize>();

    public DbSet<KnownAccount> AdAccounts => Set<KnownAccount>();

    public DbSet<KnownMapping> Mappings => Set<KnownMapping>();

    public DbSet<ErasureTombstone> ErasureTombstones => Set<ErasureTombstone>();

    public DbSet<ErasureReceipt> ErasureReceipts => Set<ErasureReceipt>();

    public DbSet<ErasureRemoval> ErasureRemovals => Set<ErasureRemoval>();

    public DbSet<IdentityLink> IdentityLinks => Set<IdentityLink>();

    public DbSet<ClusterMember> ClusterMembers => Set<ClusterMember>();

    public DbSet<CallBudget> CallBudgets => Set<CallBudget>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<CustomAudience>(audience =>
        {
            audience.HasKey(a => a.Id);
            audience.Property(a => a.Version).IsConcurrencyToken();
            audience.HasIndex(a => new { a.Workspace, a.SegmentId });
            audience.HasIndex(a => new { a.Workspace, a.AccountId });
            audience.Property(a => a.RefreshInterval).HasConversion(interval => interval.Ticks, ticks => TimeSpan.FromTicks(ticks));
            audience.HasIndex(a => new { a.Workspace, a.CustomAudienceId }).IsUnique().HasFilter("custom_audience_id is not null and status <> 'deleted'");
            audience.Property(a => a.CustomerFileSource).HasDefaultValue(CustomerFileSources.User);
            audience.Property(a => a.Retention).HasConversion(retention => retention!.Value.Ticks, ticks => TimeSpan.FromTicks(ticks));
            audience.Property(a => a.LimitedDataUse).HasConversion(
                limited => JsonSerializer.Serialize(limited, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<LimitedDataUse>(json, JsonSerializerOptions.Web));
            audience.Property(a => a.Conditions).HasConversion(
                conditions => JsonSerializer.Serialize(conditions, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<List<AudienceCondition>>(json, JsonSerializerOptions.Web)!,
                new ValueComparer<List<AudienceCondition>>((a, b) => ReferenceEquals(a, b), list => list.GetHashCode(), list => list));
        });
        modelBuilder.Entity<AudienceObservation>(observation =>
        {
            observation.HasKey(o => o.AudienceId);
            observation.HasIndex(o => o.NextCheckAt);
        });
        modelBuilder.Entity<AudienceNumbers>(numbers =>
        {
            numbers.HasKey(n => n.AudienceId);
            numbers.Property(n => n.AudienceId).ValueGeneratedNever();
        });
        modelBuilder.Entity<AudienceSize>().HasKey(s => new { s.Workspace, s.AudienceId, s.At });
        modelBuilder.Entity<Repair>(repair =>
        {
            repair.HasKey(r => r.Id);
            repair.HasIndex(r => new { r.Workspace, r.AudienceId });
            repair.HasIndex(r => r.AudienceId).IsUnique().HasFilter("status = 'running'");
        });
        modelBuilder.Entity<RefreshSchedule>(schedule =>
        {
            schedule.HasKey(s => s.AudienceId);
            schedule.HasIndex(s => s.NextCycleAt);
        });
        modelBuilder.Entity<RefreshCycleRecord>(cycle =>
        {
            cycle.ToTable("refresh_cycles");
            cycle.HasKey(c => c.Id);
            cycle.HasIndex(c => new { c.Workspace, c.AudienceId, c.Id });
            cycle.HasIndex(c => new { c.Workspace, c.FinishedAt });
        });
        modelBuilder.Entity<Resync>(resync =>
        {
            resync.HasKey(r => r.Id);
            resync.HasIndex(r => new { r.Workspace, r.AudienceId, r.Number }).IsUnique();
            resync.HasIndex(r => r.Status).HasFilter("status = 'running'");
        });
        modelBuilder.Entity<KnownAccount>().ToTable("ad_accounts").HasKey(a => a.Id);
        modelBuilder.Entity<KnownMapping>(mapping =>
        {
            mapping.ToTable("mappings");
            mapping.HasKey(m => m.AccountId);
            mapping.Property(m => m.Attributes).HasConversion(
                attributes => JsonSerializer.Serialize(attributes, JsonSerializerOptions.Web),
                json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Web)!,
                new ValueComparer<Dictionary<string, string>>((a, b) => ReferenceEquals(a, b), map => map.GetHashCode(), map => map));
        });
        modelBuilder.Entity<IdentityLink>(link =>
        {
            link.HasKey(l => new { l.Workspace, l.NodeA, l.NodeB });
            link.HasIndex(l => new { l.Workspace, l.NodeB });
        });
        modelBuilder.Entity<ClusterMember>(member =>
        {
            member.HasKey(m => new { m.Workspace, m.Node, m.AudienceId, m.UserId });
            member.HasIndex(m => new { m.Workspace, m.AudienceId, m.UserId });
        });
        modelBuilder.Entity<CallBudget>(budget =>
        {
            budget.HasKey(b => b.AccountId);
            budget.Property(b => b.AccountId).ValueGeneratedNever();
        });
        modelBuilder.Entity<ErasureTombstone>().HasKey(e => new { e.Workspace, e.UserHash });
        modelBuilder.Entity<ErasureReceipt>().HasKey(e => new { e.Workspace, e.ReceiptId });
        modelBuilder.Entity<ErasureRemoval>().HasKey(e => new { e.Workspace, e.ReceiptId, e.AudienceId, e.UserId });
    }
}
