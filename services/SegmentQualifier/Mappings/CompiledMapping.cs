using System.Text.Json;
using Audiences.Identifiers;

namespace Audiences.SegmentQualifier.Mappings;

/// <summary>An account's mapping at one version.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Version">The mapping's version.</param>
/// <param name="Attributes">The export attributes that are mapped.</param>
/// <param name="Reader">Reads, normalises and hashes; null when the mapping maps nothing or can't be used.</param>
public sealed record CompiledMapping(Guid AccountId, long Version, IReadOnlyCollection<string> Attributes, IdentifierReader? Reader)
{
    /// <summary>The identifiers of an event.</summary>
    public IdentifiedEvent Identify(JsonElement membershipEvent)
    {
        if (Reader is null)
        {
            return IdentifiedEvent.Nobody;
        }

        var counts = new AttributeCounts();
        var reading = Reader.Read(membershipEvent, counts);
        return new IdentifiedEvent(reading.Identifiers, reading.Identifiers.ToBytes(), reading.Rejections, counts);
    }
}
