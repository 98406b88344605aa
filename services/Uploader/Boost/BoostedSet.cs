using System.Buffers.Binary;
using Audiences.Identifiers;

namespace Audiences.Uploader.Boost;

/// <summary>
/// The identifiers of a member with linked ones, as one value in the place of the plain set: so all that is worked out
/// from "what ought to be sent" and "what was sent" works for linked identifiers, too. Equal contents are equal bytes.
/// </summary>
/// <param name="Own">The bytes of the member's own set; zero bytes when it has none.</param>
/// <param name="Linked">The linked identifiers, none of them the member's own.</param>
internal sealed record BoostedSet(byte[] Own, IdentifierSet Linked)
{
    /// <summary>The first byte; a plain set starts with its version, 1.</summary>
    public const byte Marker = 0xB0;

    private const int HeaderLength = 6;

    /// <summary>The first two bytes when the member has no identifier of its own that can be sent.</summary>
    public static byte[] LinkedAlonePrefix { get; } = [Marker, 1];

    /// <summary>Reads either form; null for a plain set.</summary>
    public static BoostedSet? Read(byte[]? bytes)
    {
        if (bytes is not { Length: >= HeaderLength } || bytes[0] != Marker)
        {
            return null;
        }

        var own = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(2));
        return new BoostedSet(bytes[HeaderLength..(HeaderLength + own)], IdentifierSet.Parse(bytes.AsMemory(HeaderLength + own)));
    }

    /// <summary>The member's own part of either form.</summary>
    public static byte[]? OwnOf(byte[]? bytes) => Read(bytes)?.Own ?? bytes;

    /// <summary>The marker, whether the linked ones are alone, the length of the own set (32 bits), both sets.</summary>
    /// <param name="alone">The member's own set gives no row.</param>
    public byte[] ToBytes(bool alone)
    {
        var linked = Linked.ToBytes();
        var bytes = new byte[HeaderLength + Own.Length + linked.Length];
        bytes[0] = Marker;
        bytes[1] = alone ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(2), Own.Length);
        Own.CopyTo(bytes, HeaderLength);
        linked.CopyTo(bytes, HeaderLength + Own.Length);
        return bytes;
    }

    /// <summary>
    /// The set whose rows follow the member's own rows: the linked identifiers with the keys that a person has once.
    /// </summary>
    public IdentifierSet Further()
    {
        var own = Own.Length == 0 ? IdentifierSet.Empty : IdentifierSet.Parse(Own);
        return IdentifierSet.Create(Linked.Items.Concat(own.Items.Where(item => !MatchKeys.MayRepeat(item.Key))));
    }
}
