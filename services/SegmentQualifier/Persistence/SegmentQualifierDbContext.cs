using Audiences.SegmentQualifier.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence;

/// <summary>
/// The service's tables but two: memberships and consents are written in bulk by SQL alone, and stand in the migrations.
/// </summary>
public abstract class SegmentQualifierDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The schema and the SQLite file's name.</summary>
    public const string Schema = "segment_qualifier";

    public DbSet<AudienceLinkRow> AudienceLinks => Set<AudienceLinkRow>();

    public DbSet<AccountMappingRow> AccountMappings => Set<AccountMappingRow>();

    public DbSet<SegmentRow> Segments => Set<SegmentRow>();

    public DbSet<PropertyRow> Properties => Set<PropertyRow>();

    public DbSet<ErasedUserRow> ErasedUsers => Set<ErasedUserRow>();

    public DbSet<ErasureRow> Erasures => Set<ErasureRow>();

    public DbSet<DeadLetterRow> DeadLetters => Set<DeadLetterRow>();

    public DbSet<QualityCountRow> QualityCounts => Set<QualityCountRow>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AudienceLinkRow>(link =>
        {
            link.HasKey(row => new { row.Workspace, row.AudienceId });
            link.HasIndex(row => new { row.Workspace, row.SegmentId });
        });
        modelBuilder.Entity<AccountMappingRow>().HasKey(row => new { row.Workspace, row.AccountId });
        modelBuilder.Entity<SegmentRow>().HasKey(row => new { row.Workspace, row.SegmentId });
        modelBuilder.Entity<PropertyRow>().HasKey(row => new { row.Workspace, row.Path });
        modelBuilder.Entity<ErasedUserRow>().HasKey(row => new { row.Workspace, row.UserHash });
        modelBuilder.Entity<ErasureRow>(erasure =>
        {
            erasure.HasKey(row => row.ReceiptId);
            erasure.Property(row => row.ReceiptId).ValueGeneratedNever();
            erasure.HasIndex(row => row.ErasedAt).HasFilter("completed_at is null");
        });
        modelBuilder.Entity<DeadLetterRow>(letter =>
        {
            letter.HasKey(row => new { row.Workspace, row.Id });
            letter.HasIndex(row => new { row.Workspace, row.ReceivedAt, row.Id });
            letter.HasIndex(row => row.ReceivedAt);
        });
        modelBuilder.Entity<QualityCountRow>(count =>
        {
            count.HasKey(row => new { row.Workspace, row.AudienceId, row.Bucket, row.StartsAt, row.Subject, row.Outcome, row.Code });
            count.HasIndex(row => new { row.Bucket, row.StartsAt });
        });
    }
}
