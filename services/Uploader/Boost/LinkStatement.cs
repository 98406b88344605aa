using System.Text;
using Audiences.Contracts.Identities;

namespace Audiences.Uploader.Boost;

/// <summary>A statement about a pair in the form of the table; <see cref="A"/> is the lesser node.</summary>
internal sealed record LinkStatement(GraphNode A, GraphNode B, long OccurredAt, long Sequence, byte[] LinkId, bool Linked) : IComparable<LinkStatement>
{
    /// <summary>Null for a statement that names no pair.</summary>
    public static LinkStatement? Of(IdentityLinkState link)
    {
        if (GraphNode.Of(link.A) is not { } a || GraphNode.Of(link.B) is not { } b || a == b)
        {
            return null;
        }

        var (lesser, greater) = a < b ? (a, b) : (b, a);
        return new LinkStatement(lesser, greater, link.OccurredAt.UtcTicks, link.Sequence ?? long.MinValue, Encoding.UTF8.GetBytes(link.LinkId), link.Linked);
    }

    /// <summary>The later statement is the greater one.</summary>
    public int CompareTo(LinkStatement? other)
    {
        var order = OccurredAt.CompareTo(other!.OccurredAt);
        order = order != 0 ? order : Sequence.CompareTo(other.Sequence);
        order = order != 0 ? order : LinkId.AsSpan().SequenceCompareTo(other.LinkId);
        return order != 0 ? order : other.Linked.CompareTo(Linked);
    }
}
