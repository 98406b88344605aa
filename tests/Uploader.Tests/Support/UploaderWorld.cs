using Audiences.Contracts.Accounts;
using Audiences.Contracts.Membership;
using Audiences.Identifiers;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Bus;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Uploader.Tests.Support;

/// <summary>The uploader without bus and host, on a database of its own, against <see cref="ModelMeta"/>.</summary>
public sealed class UploaderWorld : IAsyncDisposable
{
    public const string Workspace = "default";

    public static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private UploaderWorld(ServiceProvider services) => _services = services;

    public ModelMeta Meta { get; } = new();

    public RecordedEvents Events { get; } = new();

    public JumpingTime Time { get; } = new(Start);

    public Guid AccountId { get; } = Guid.CreateVersion7();

    /// <param name="database">Where the tables are.</param>
    /// <param name="clusterLimit">For boosted audiences.</param>
    /// <param name="graph">What takes the place of <see cref="Meta"/>.</param>
    /// <param name="token">The token that it accepts.</param>
    /// <param name="options">Cycles at once.</param>
    /// <param name="maxRows">Rows in a request.</param>
    public static async Task<UploaderWorld> CreateAsync(
        ServiceDatabase database, int clusterLimit = 25, IGraphClient? graph = null, string token = "token", UploaderOptions? options = null, int maxRows = 10_000)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(new ServiceDatabase<UploaderDbContext>(database));
        if (database.Kind == StorageKind.Postgres)
        {
            services.AddDbContext<UploaderDbContext, PostgresUploaderDbContext>(options => options.UseServicePostgres(database));
        }
        else
        {
            services.AddDbContext<UploaderDbContext, SqliteUploaderDbContext>(options => options.UseServiceSqlite(database));
        }

        services.AddSingleton(new BoostOptions(clusterLimit)).AddSingleton(options ?? UploaderOptions.Default);
        services.AddSingleton(new UploadLimits(maxRows));
        services.AddSingleton(new AtMetaOptions(TimeSpan.FromHours(6)));
        services.AddSingleton<ILeaseClock, TestLeaseClock>();
        services.AddUploaderDomain();
        UploaderWorld? world = null;
        services.AddSingleton<TimeProvider>(_ => world!.Time);
        services.AddSingleton(_ => graph ?? world!.Meta);
        services.AddSingleton<IUploaderEvents>(_ => world!.Events);
        services.AddSingleton<IAccessTokens>(new FixedTokens(token));
        world = new UploaderWorld(services.BuildServiceProvider(true));
        await using var scope = world._services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UploaderDbContext>().Database.MigrateAsync();
        await world.ConnectAsync(AdAccountStatuses.Connected, 1);
        return world;
    }

    internal T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    internal Task ConnectAsync(string status, long version, Guid? accountId = null) => HearAsync(State(status, version, accountId));

    internal async Task HearAsync(AdAccountState state)
    {
        await Get<ControlStates>().ApplyAsync(state, CancellationToken.None);
        await InScopeAsync<AccountEndings, bool>(async endings =>
        {
            await endings.ApplyAsync(state, CancellationToken.None);
            return true;
        });
    }

    internal AdAccountState State(string status, long version, Guid? accountId = null) =>
        new()
        {
            Workspace = Workspace,
            AccountId = accountId ?? AccountId,
            Version = version,
            Name = "Main",
            AdAccountId = "1234567890123456",
            ApiVersion = "25.0",
            Status = status,
            IsDefault = accountId is null,
        };

    internal Task<CustomAudience> LinkAsync(string action, Guid? accountId = null, bool valueBased = false, bool boost = false) => InScopeAsync<AudienceLinks, CustomAudience>(links => links.LinkAsync(
        Workspace, new AudienceSpecification("VIPs", "vip", accountId, action, TimeSpan.FromHours(1), null, [], boost, new AudienceDescription(ValueBased: valueBased)), CancellationToken.None));

    internal async Task<TResult> InScopeAsync<T, TResult>(Func<T, Task<TResult>> work)
        where T : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    internal Task ApplyAsync(Guid audienceId, params MembershipChange[] changes) =>
        Get<MembershipStore>().ApplyAsync(Workspace, audienceId, changes, CancellationToken.None);

    internal Task<bool> RunNextAsync(string owner = "one", bool largeToo = true) =>
        InScopeAsync<CycleWorker, bool>(worker => worker.RunNextAsync(owner, CancellationToken.None, largeToo));

    internal async Task<CustomAudience> FindAsync(Guid audienceId) =>
        await InScopeAsync<UploaderDbContext, CustomAudience>(db => db.CustomAudiences.AsNoTracking().SingleAsync(a => a.Id == audienceId));

    internal async Task<RefreshSchedule> ScheduleAsync(Guid audienceId) =>
        await InScopeAsync<UploaderDbContext, RefreshSchedule>(db => db.RefreshSchedules.AsNoTracking().SingleAsync(s => s.AudienceId == audienceId));

    /// <summary>A cycle on demand, run to its end.</summary>
    internal async Task RefreshAsync(Guid audienceId)
    {
        await Get<RefreshRequests>().RequestAsync(Workspace, audienceId, CancellationToken.None);
        Assert.True(await RunNextAsync());
    }

    internal async Task<RefreshCycleRecord> LastCycleAsync(Guid audienceId) => await InScopeAsync<UploaderDbContext, RefreshCycleRecord>(
        db => db.RefreshCycles.AsNoTracking().Where(c => c.AudienceId == audienceId).OrderByDescending(c => c.Id).FirstAsync());

    internal async Task ExecuteAsync(string sql)
    {
        await using var transaction = await Get<UploaderStore>().BeginAsync(CancellationToken.None);
        await transaction.ExecuteAsync(sql, new Dictionary<string, object?>(), CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
    }

    internal static MembershipChange Change(string user, int at, bool qualified, IdentifierSet? identifiers, bool? consent = null, int? consentAt = null) => new(
        user,
        new MembershipVersion { OccurredAt = Start.AddMinutes(at), EventId = $"e-{user}-{at}" },
        qualified,
        qualified ? null : DisqualificationReasons.Segment,
        qualified ? identifiers is null ? null : identifiers.IsEmpty ? [] : identifiers.ToBytes() : null,
        consent is { } granted ? new ConsentState { Granted = granted, AsOf = Start.AddMinutes(consentAt ?? at) } : null,
        null);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
