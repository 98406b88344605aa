using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Publishing;

namespace Audiences.SegmentQualifier.Tests.Qualification;

/// <summary>Folds what is published by the rule that a subscriber follows: two registers, each newest wins.</summary>
internal sealed class FoldedAudiences : IMemberPublisher
{
    private readonly Dictionary<(Guid Audience, string User), (EventVersion Version, bool Qualified, byte[]? Identifiers)> _events = [];
    private readonly Dictionary<(Guid Audience, string User), ConsentState> _consents = [];
    private readonly Lock _lock = new();
    private readonly List<object> _messages = [];

    public Dictionary<(Guid, string), string> Members => _events
        .Where(e => e.Value is { Qualified: true, Identifiers: not null } && _consents.GetValueOrDefault(e.Key) is not { Granted: false })
        .ToDictionary(e => e.Key, e => Convert.ToHexString(e.Value.Identifiers!));

    /// <summary>The same messages in another order, some of them twice, must end the same.</summary>
    public FoldedAudiences Reordered(int seed)
    {
        var random = new Random(seed);
        var messages = _messages.Concat(random.GetItems(_messages.ToArray(), _messages.Count == 0 ? 0 : 3)).ToArray();
        random.Shuffle(messages);
        var folded = new FoldedAudiences();
        foreach (var message in messages)
        {
            folded.Take(message);
        }

        return folded;
    }

    public Task PublishAsync(MembersQualified message, CancellationToken cancellationToken) => Take(message);

    public Task PublishAsync(MembersDisqualified message, CancellationToken cancellationToken) => Take(message);

    public Task PublishAsync(UserErased message, CancellationToken cancellationToken) => throw new NotSupportedException();

    private Task Take(object message)
    {
        lock (_lock)
        {
            _messages.Add(message);
            foreach (var m in (message as MembersQualified)?.Members ?? [])
            {
                Merge((((MembersQualified)message).AudienceId, m.UserId), m.Version, true, m.Identifiers, m.Consent);
            }

            foreach (var m in (message as MembersDisqualified)?.Members ?? [])
            {
                Merge((((MembersDisqualified)message).AudienceId, m.UserId), m.Version, m.Reason == DisqualificationReasons.Consent, m.Identifiers, m.Consent);
            }
        }

        return Task.CompletedTask;
    }

    private void Merge((Guid, string) key, MembershipVersion of, bool qualified, byte[]? identifiers, ConsentState? consent)
    {
        var version = new EventVersion(of.OccurredAt.UtcTicks, of.Sequence ?? EventVersion.NoSequence, of.EventId);
        if (!_events.TryGetValue(key, out var known) || version > known.Version || (version == known.Version && (identifiers is not null || !qualified)))
        {
            _events[key] = (version, qualified, identifiers);
        }

        if (consent is not null && (!_consents.TryGetValue(key, out var said) || consent.AsOf > said.AsOf || (consent.AsOf == said.AsOf && !consent.Granted)))
        {
            _consents[key] = consent;
        }
    }
}
