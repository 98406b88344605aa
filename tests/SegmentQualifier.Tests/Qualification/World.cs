using System.Diagnostics.Metrics;
using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.Intake;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Mappings;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Persistence.Stores;
using Audiences.SegmentQualifier.Properties;
using Audiences.SegmentQualifier.Publishing;
using Audiences.SegmentQualifier.Qualification;
using Audiences.SegmentQualifier.Quality;
using Audiences.SegmentQualifier.Segments;
using Audiences.SegmentQualifier.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Audiences.SegmentQualifier.Tests.Qualification;

/// <summary>A workspace with three audiences over two segments: all of s0, the Germans of s0, all of s1.</summary>
internal sealed class World(SqliteQualifierDatabase database) : IAudienceLinks, IMappings, ISegments
{
    private static readonly Guid Account = Guid.NewGuid();
    private static readonly CompiledMapping Mapping = new MappingCompiler(NullLogger<MappingCompiler>.Instance)
        .Compile(Account, 1, """{"email":"properties.email"}""", null);

    private static readonly AudienceLink[] Links =
    [
        new(Guid.NewGuid(), "s0", Account, []),
        new(Guid.NewGuid(), "s0", Account, [new AudienceCondition { Property = "properties.country", Operator = ConditionOperators.EqualTo, Values = ["de"] }]),
        new(Guid.NewGuid(), "s1", Account, []),
    ];

    private static readonly QualifierTelemetry Telemetry = new(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());

    public string Workspace { get; } = Guid.NewGuid().ToString("N");

    public FoldedAudiences Audiences { get; } = new();

    public MembershipQualifier Qualifier(Func<IMembershipStore, IMembershipStore>? store = null, Func<IMemberPublisher, IMemberPublisher>? publisher = null) => new(
        store?.Invoke(database.Store) ?? database.Store,
        new StoredErasures(database.NewContext()),
        this,
        new AudienceReach(this, this, Telemetry, NullLogger<AudienceReach>.Instance),
        publisher?.Invoke(Audiences) ?? Audiences,
        new QualityCounter(TimeProvider.System),
        new PropertySightings(),
        Telemetry);

    public IReadOnlyList<ReceivedEvent> Received(IEnumerable<MembershipEvent> events) =>
        [.. events.Select(e => new ReceivedEvent(e with { Workspace = Workspace }, null))];

    /// <summary>Who ought to be where, reckoned from the events alone: sorted, newest last, no registers.</summary>
    public static Dictionary<(Guid, string), string> Expected(IReadOnlyList<MembershipEvent> events)
    {
        var expected = new Dictionary<(Guid, string), string>();
        foreach (var user in events.GroupBy(e => e.UserId))
        {
            var withdrawn = user.Where(e => e.AdvertisingConsent is not null)
                .OrderBy(e => e.OccurredAt).ThenByDescending(e => e.AdvertisingConsent)
                .LastOrDefault()?.AdvertisingConsent == false;
            foreach (var segment in user.GroupBy(e => e.SegmentId))
            {
                var last = segment.OrderBy(e => e.OccurredAt).ThenBy(e => e.Sequence ?? -1).ThenBy(e => e.EventId, StringComparer.Ordinal).Last();
                var german = last.Json.GetProperty("properties").GetProperty("country").GetString() == "DE";
                foreach (var link in Links.Where(link => link.SegmentId == segment.Key && last.Qualified && !withdrawn && (german || link.Conditions.Count == 0)))
                {
                    expected[(link.AudienceId, user.Key)] = Convert.ToHexString(Mapping.Identify(last.Json).Bytes);
                }
            }
        }

        return expected;
    }

    public Task<IReadOnlyList<AudienceLink>> OfSegmentsAsync(string workspace, IReadOnlyCollection<string> segmentIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AudienceLink>>([.. Links.Where(link => segmentIds.Contains(link.SegmentId))]);

    public Task<AudienceLink?> FindAsync(string workspace, Guid audienceId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<Guid, CompiledMapping>> OfAccountsAsync(string workspace, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, CompiledMapping>>(new Dictionary<Guid, CompiledMapping> { [Account] = Mapping });

    public Task CountAsync(string workspace, IEnumerable<KeyValuePair<string, int>> events, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyList<Segment>> ListAsync(string workspace, string? search, string? after, int limit, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<SegmentTotals> AddUpAsync(string workspace, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<long> ApplyAsync(AudienceState state, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<long> ApplyAsync(MappingState state, CancellationToken cancellationToken) => throw new NotSupportedException();
}
