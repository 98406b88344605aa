using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Audiences.Gateway.Adapters;

/// <summary>The sources' table.</summary>
internal static class SourceModel
{
    public static void AddTo(ModelBuilder modelBuilder) => modelBuilder.Entity<Source>(source =>
    {
        source.HasKey(s => s.Id);
        source.Property(s => s.Id).ValueGeneratedNever();
        source.Property(s => s.Workspace).HasMaxLength(64);
        source.Property(s => s.Product).HasMaxLength(32);
        source.Property(s => s.Name).HasMaxLength(128);
        source.Property(s => s.CreatedBy).HasMaxLength(256);
        source.HasIndex(s => s.Workspace);
        source.Property(s => s.Options).HasConversion(
            options => JsonSerializer.Serialize(options, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<SourceOptions>(json, JsonSerializerOptions.Web)!,
            new ValueComparer<SourceOptions>((a, b) => ReferenceEquals(a, b), options => options.GetHashCode(), options => options));
    });
}
