using System.Text.Json;
using Audiences.Identifiers;

namespace Audiences.SegmentQualifier.Mappings;

/// <summary>An account's mapping at one version.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Version">The mapping's version.</param>
/// <param name="Reader">Reads, normalises and hashes; null when the mapping maps nothing.</param>
public sealed record CompiledMapping(Guid AccountId, long Version, IdentifierReader? Reader)
{
    private static readonly byte[] Nobody = IdentifierSet.Empty.ToBytes();

    /// <summary>The identifiers of an event, in the bytes that travel.</summary>
    public byte[] Identify(JsonElement membershipEvent, out int rejectedValues)
    {
        rejectedValues = 0;
        if (Reader is null)
        {
            return Nobody;
        }

        var reading = Reader.Read(membershipEvent);
        rejectedValues = reading.Rejections.Count;
        return reading.Identifiers.ToBytes();
    }
}
