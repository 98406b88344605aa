using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Connections;
using Audiences.Accounts.LinkedAudiences;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Persistence;

/// <summary>The tables of Accounts.</summary>
public abstract class AccountsDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The schema and the SQLite file's name.</summary>
    public const string Schema = "accounts";

    /// <summary>The ad accounts, deleted ones too.</summary>
    public DbSet<AdAccount> AdAccounts => Set<AdAccount>();

    /// <summary>The audiences that hang on them.</summary>
    public DbSet<LinkedAudience> LinkedAudiences => Set<LinkedAudience>();

    /// <summary>OAuth connections that are under way.</summary>
    public DbSet<OAuthState> OAuthStates => Set<OAuthState>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<AdAccount>(table =>
        {
            table.ToTable("ad_accounts");
            table.HasKey(account => new { account.Workspace, account.Id });
            table.Property(account => account.Version).IsConcurrencyToken();
            table.HasIndex(account => account.Workspace).IsUnique().HasFilter("is_default").HasDatabaseName("one_default_account");
            table.HasIndex(account => new { account.Workspace, account.AdAccountId }).IsUnique().HasFilter("not deleted").HasDatabaseName("one_row_an_ad_account");
        });
        modelBuilder.Entity<LinkedAudience>(table =>
        {
            table.ToTable("linked_audiences");
            table.HasKey(link => new { link.Workspace, link.AudienceId });
            table.Property(link => link.Version).IsConcurrencyToken();
            table.HasIndex(link => new { link.Workspace, link.AccountId });
        });
        modelBuilder.Entity<OAuthState>(table =>
        {
            table.ToTable("oauth_states");
            table.HasKey(state => new { state.Workspace, state.Id });
            table.HasIndex(state => state.StateHash).IsUnique();
            table.HasIndex(state => state.ExpiresAt);
        });
    }
}
