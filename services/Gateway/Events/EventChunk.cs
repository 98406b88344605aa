using System.Runtime.InteropServices;
using Audiences.Intake;

namespace Audiences.Gateway.Events;

/// <summary>Gathers events until a message is full: 1,000 events, and well under the 1 MB that a batch may have.</summary>
internal sealed class EventChunk
{
    public const int MostEvents = 1_000;
    public const int MostBytes = 512 * 1024;

    // The members that the serialiser adds or writes longer, such as occurredAt in full precision.
    private const int Overhead = 160;

    private readonly List<MembershipEvent> _events = [];
    private int _bytes;

    public IReadOnlyList<MembershipEvent> Events => _events;

    public bool IsEmpty => _events.Count == 0;

    /// <summary>Takes an event; false when it does not fit behind those that are here.</summary>
    public bool TryAdd(MembershipEvent membership)
    {
        var size = MessageSize.Of(JsonMarshal.GetRawUtf8Value(membership.Json)) + Overhead;
        if (_events.Count == MostEvents || (_events.Count > 0 && _bytes + size > MostBytes))
        {
            return false;
        }

        _events.Add(membership);
        _bytes += size;
        return true;
    }
}
