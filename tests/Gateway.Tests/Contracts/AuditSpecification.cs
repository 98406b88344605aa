using Audiences.Gateway.Audit;
using Audiences.Gateway.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Gateway.Tests.Contracts;

/// <summary>What the audit log must do on each kind of database. Its clock is the real one: the database has no other.</summary>
public abstract class AuditSpecification
{
    private static readonly EphemeralDataProtectionProvider Ring = new();

    protected FakeTimeProvider Time { get; } = new(DateTimeOffset.UtcNow);

    /// <summary>A migrated, empty database; each scope has a <see cref="GatewayDbContext"/>.</summary>
    protected abstract IServiceScopeFactory Scopes { get; }

    private AuditLog Log => new(Scopes, Time, NullLogger<AuditLog>.Instance);

    [Fact]
    public async Task What_was_tried_is_there_before_and_without_its_outcome()
    {
        var number = await Log.BeginAsync(Entry("Try"), CancellationToken.None);
        Assert.Null(Assert.Single(await ReadAsync()).Outcome);

        await Log.EndAsync(number, 204);
        // The outcome is written once: whoever comes later changes nothing.
        await Log.EndAsync(number, 500);

        var entry = Assert.Single(await ReadAsync());
        Assert.Equal(("Try", "ann", "acme", 204), (entry.Operation, entry.Actor, entry.Workspace, entry.Outcome?.Status));
    }

    [Theory]
    [InlineData("update audit_entries set actor = 'nobody'")]
    [InlineData("update audit_outcomes set status = 200")]
    [InlineData("delete from audit_outcomes")]
    [InlineData("delete from audit_entries")]
    [InlineData("delete from audit_outcomes; delete from audit_entries")]
    public async Task The_database_refuses_to_change_the_log(string sql)
    {
        await Log.NoteAsync(Entry("Try"), 403, CancellationToken.None);
        await Log.BeginAsync(Entry("Open"), CancellationToken.None);

        await using (var scope = Scopes.CreateAsyncScope())
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Database(scope).Database.ExecuteSqlRawAsync(sql));
        }

        var entries = await ReadAsync();
        Assert.Equal(["Open", "Try"], entries.Select(entry => entry.Operation));
        Assert.Equal(403, entries[1].Outcome!.Status);
    }

    [Fact]
    public async Task Retention_takes_what_is_old_and_nothing_else()
    {
        await AddAsync("Ancient", TimeSpan.FromDays(100));
        await AddAsync("Old", TimeSpan.FromDays(61));
        await AddAsync("Young", TimeSpan.FromDays(59));
        await AddAsync("Open", TimeSpan.FromDays(80), outcome: false);

        Assert.Equal(3, await new AuditRetention(Scopes, new AuditOptions(TimeSpan.FromDays(60)), Time).CleanAsync(CancellationToken.None));

        Assert.Equal(["Young"], (await ReadAsync()).Select(entry => entry.Operation));
    }

    [Fact]
    public async Task Whatever_the_setting_says_a_month_stays()
    {
        await AddAsync("Young", TimeSpan.FromDays(20));

        await Assert.ThrowsAnyAsync<Exception>(() => new AuditRetention(Scopes, new AuditOptions(TimeSpan.FromDays(1)), Time).CleanAsync(CancellationToken.None));

        Assert.NotNull(Assert.Single(await ReadAsync()).Outcome);
    }

    [Fact]
    public async Task The_log_is_read_newest_first_by_workspace_page_and_what_is_asked_for()
    {
        for (var i = 1; i <= 5; i++)
        {
            await Log.NoteAsync(Entry($"Op{i}"), 200, CancellationToken.None);
        }

        await Log.NoteAsync(Entry("Op3", actor: "bob"), 200, CancellationToken.None);
        await Log.NoteAsync(Entry("Op1", workspace: "globex"), 200, CancellationToken.None);
        await AddAsync("Op9", TimeSpan.FromDays(2));

        Assert.Equal(["Op9", "Op3", "Op5", "Op4"], (await ReadAsync(limit: 4)).Select(entry => entry.Operation));
        Assert.Equal(["Op3", "Op2", "Op1"], (await ReadAsync(before: (await ReadAsync(limit: 4))[^1].Number)).Select(entry => entry.Operation));
        Assert.Equal(["bob", "ann"], (await ReadAsync(operation: "Op3")).Select(entry => entry.Actor));
        Assert.Equal(["Op3"], (await ReadAsync(actor: "bob")).Select(entry => entry.Operation));
        Assert.Equal(["Op9"], (await ReadAsync(to: Time.GetUtcNow().AddDays(-1))).Select(entry => entry.Operation));
        Assert.Equal(6, (await ReadAsync(from: Time.GetUtcNow().AddDays(-1).ToOffset(TimeSpan.FromHours(2)))).Count);
    }

    [Fact]
    public async Task A_refusal_that_repeats_is_noted_once_a_minute()
    {
        var log = Log;
        for (var i = 0; i < 3; i++)
        {
            await log.NoteRefusalAsync(Task.FromResult(Entry("Op")), 403);
        }

        await log.NoteRefusalAsync(Task.FromResult(Entry("Op", actor: "bob")), 403);
        Assert.Equal(2, (await ReadAsync()).Count);

        Time.Advance(TimeSpan.FromMinutes(1));
        await log.NoteRefusalAsync(Task.FromResult(Entry("Op")), 403);
        Assert.Equal(3, (await ReadAsync()).Count);
    }

    [Fact]
    public async Task A_user_is_the_same_to_every_replica_and_another_in_every_workspace()
    {
        using var one = new UserPseudonyms(Scopes, Ring);
        using var other = new UserPseudonyms(Scopes, Ring);

        var both = await Task.WhenAll(one.OfAsync("acme", "u-1", CancellationToken.None), other.OfAsync("acme", "u-1", CancellationToken.None));

        Assert.Equal(both[0], both[1]);
        Assert.DoesNotContain("u-1", both[0], StringComparison.Ordinal);
        Assert.NotEqual(both[0], await one.OfAsync("globex", "u-1", CancellationToken.None));
        Assert.NotEqual(both[0], await one.OfAsync("acme", "u-2", CancellationToken.None));
    }

    private async Task AddAsync(string operation, TimeSpan ago, bool outcome = true)
    {
        var at = Time.GetUtcNow() - ago;
        await using var scope = Scopes.CreateAsyncScope();
        Database(scope).AuditEntries.Add(Entry(operation, at: at, outcome: outcome ? new AuditOutcome { At = at.AddSeconds(1), Status = 200 } : null));
        await Database(scope).SaveChangesAsync();
    }

    private async Task<IReadOnlyList<AuditEntry>> ReadAsync(DateTimeOffset? from = null, DateTimeOffset? to = null, string? actor = null, string? operation = null, long? before = null, int limit = 100)
    {
        await using var scope = Scopes.CreateAsyncScope();
        return await new AuditReader(Database(scope)).ReadAsync("acme", from, to, actor, operation, before, limit, CancellationToken.None);
    }

    private AuditEntry Entry(string operation, string actor = "ann", string workspace = "acme", DateTimeOffset? at = null, AuditOutcome? outcome = null) => new()
    {
        Workspace = workspace,
        At = at ?? Time.GetUtcNow(),
        ActorKind = AuditActors.Key,
        Actor = actor,
        Operation = operation,
        Target = "{}",
        Outcome = outcome,
    };

    private static GatewayDbContext Database(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
}
