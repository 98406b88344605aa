using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Audit;

/// <summary>The audit log's tables.</summary>
internal static class AuditModel
{
    public static void AddTo(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AuditEntry>(entry =>
        {
            entry.HasKey(e => e.Number);
            entry.Property(e => e.Workspace).HasMaxLength(64);
            entry.Property(e => e.ActorKind).HasMaxLength(16);
            entry.Property(e => e.Actor).HasMaxLength(256);
            entry.Property(e => e.ActorId).HasMaxLength(256);
            entry.Property(e => e.Role).HasMaxLength(32);
            entry.Property(e => e.Address).HasMaxLength(64);
            entry.Property(e => e.Operation).HasMaxLength(256);
            entry.Property(e => e.Method).HasMaxLength(16);
            entry.Property(e => e.Route).HasMaxLength(256);
            entry.Property(e => e.Target).HasMaxLength(2_000);
            entry.HasIndex(e => new { e.Workspace, e.Number });
            entry.HasIndex(e => e.At);
            entry.HasOne(e => e.Outcome).WithOne().HasForeignKey<AuditOutcome>(o => o.Number).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<AuditOutcome>(outcome =>
        {
            outcome.HasKey(o => o.Number);
            outcome.Property(o => o.Number).ValueGeneratedNever();
            outcome.HasIndex(o => o.At);
        });
    }
}
