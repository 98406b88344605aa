using Audiences.Contracts.Membership;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Quality;

namespace Audiences.SegmentQualifier.Publishing;

/// <summary>Gathers what goes to each audience, and publishes it in messages of bounded size.</summary>
internal sealed class OutgoingMembers(string workspace)
{
    private const int MaxMembers = 1_000;

    private readonly Dictionary<Guid, Gathered> _audiences = [];

    /// <summary>What is counted of the events, once it is published.</summary>
    public QualityTallies Quality { get; } = new(workspace);

    public void Add(AudienceLink link, QualifiedMember member) => Of(link).Qualified.Add(member);

    public void Add(AudienceLink link, DisqualifiedMember member) => Of(link).Disqualified.Add(member);

    /// <summary>Removals first: somebody may have opted out.</summary>
    public async Task PublishAsync(IMemberPublisher publisher, CancellationToken cancellationToken)
    {
        var disqualified = _audiences.Values.SelectMany(audience => audience.Disqualified.Chunk(MaxMembers).Select(members => new MembersDisqualified
        {
            Workspace = workspace,
            AudienceId = audience.Link.AudienceId,
            SegmentId = audience.Link.SegmentId,
            Members = members,
        }));
        await Task.WhenAll(disqualified.Select(message => publisher.PublishAsync(message, cancellationToken)).ToArray());

        var qualified = _audiences.Values.SelectMany(audience => audience.Qualified.Chunk(MaxMembers).Select(members => new MembersQualified
        {
            Workspace = workspace,
            AudienceId = audience.Link.AudienceId,
            SegmentId = audience.Link.SegmentId,
            Members = members,
        }));
        await Task.WhenAll(qualified.Select(message => publisher.PublishAsync(message, cancellationToken)).ToArray());
    }

    private Gathered Of(AudienceLink link)
    {
        if (!_audiences.TryGetValue(link.AudienceId, out var gathered))
        {
            gathered = new Gathered(link, [], []);
            _audiences[link.AudienceId] = gathered;
        }

        return gathered;
    }

    private sealed record Gathered(AudienceLink Link, List<QualifiedMember> Qualified, List<DisqualifiedMember> Disqualified);
}
