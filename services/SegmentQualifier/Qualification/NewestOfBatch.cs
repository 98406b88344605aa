using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Memberships;

namespace Audiences.SegmentQualifier.Qualification;

/// <summary>
/// What a batch says in the end: the newest event of each (segment, user), and the newest consent statement of each
/// user, which may stem from an event that is not the newest.
/// </summary>
internal sealed class NewestOfBatch
{
    private readonly Dictionary<(string Segment, string User), int> _places = [];
    private readonly Dictionary<string, ConsentStatement> _consents = [];

    public List<Membership> Memberships { get; } = [];

    /// <summary>The event behind each of <see cref="Memberships"/>.</summary>
    public List<ReceivedEvent> Events { get; } = [];

    public IReadOnlyCollection<ConsentStatement> Consents => _consents.Values;

    public void Add(ReceivedEvent received)
    {
        var e = received.Event;
        if (e.AdvertisingConsent is { } granted)
        {
            Add(new ConsentStatement(e.UserId, e.OccurredAt.UtcTicks, granted));
        }

        var membership = new Membership(e.SegmentId, e.UserId, EventVersion.Of(e), e.Qualified);
        if (_places.TryAdd((e.SegmentId, e.UserId), Memberships.Count))
        {
            Memberships.Add(membership);
            Events.Add(received);
            return;
        }

        var place = _places[(e.SegmentId, e.UserId)];
        if (membership.Replaces(Memberships[place]))
        {
            Memberships[place] = membership;
            Events[place] = received;
        }
    }

    public void Add(ConsentStatement statement)
    {
        if (!_consents.TryGetValue(statement.UserId, out var known) || statement.Replaces(known))
        {
            _consents[statement.UserId] = statement;
        }
    }
}
