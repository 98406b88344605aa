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
        var size = SerializedSize(JsonMarshal.GetRawUtf8Value(membership.Json)) + Overhead;
        if (_events.Count == MostEvents || (_events.Count > 0 && _bytes + size > MostBytes))
        {
            return false;
        }

        _events.Add(membership);
        _bytes += size;
        return true;
    }

    /// <summary>An upper bound: the bus's serialiser writes each character beyond ASCII, and some within, as \uXXXX.</summary>
    private static int SerializedSize(ReadOnlySpan<byte> utf8)
    {
        var size = 0;
        foreach (var unit in utf8)
        {
            size += unit switch
            {
                (byte)'<' or (byte)'>' or (byte)'&' or (byte)'\'' or (byte)'+' or (byte)'`' or 0x7F => 6,
                < 0x80 => 1,
                < 0xC0 => 0,
                < 0xF0 => 6,
                _ => 12,
            };
        }

        return size;
    }
}
