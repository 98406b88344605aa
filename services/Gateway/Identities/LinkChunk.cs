using System.Runtime.InteropServices;
using Audiences.Gateway.Events;
using Audiences.Intake;

namespace Audiences.Gateway.Identities;

/// <summary>Gathers links until a message is full, by the bounds of <see cref="EventChunk"/>.</summary>
internal sealed class LinkChunk
{
    // The members that the serialiser adds or writes longer.
    private const int Overhead = 300;

    private readonly List<IdentityLinkStatement> _links = [];
    private int _bytes;

    public IReadOnlyList<IdentityLinkStatement> Links => _links;

    /// <summary>Takes a link; false when it does not fit behind those that are here.</summary>
    public bool TryAdd(IdentityLinkStatement link)
    {
        var size = MessageSize.Of(JsonMarshal.GetRawUtf8Value(link.Json)) + Overhead;
        if (_links.Count == EventChunk.MostEvents || (_links.Count > 0 && _bytes + size > EventChunk.MostBytes))
        {
            return false;
        }

        _links.Add(link);
        _bytes += size;
        return true;
    }
}
