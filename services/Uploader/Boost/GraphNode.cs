using System.Text;
using Audiences.Contracts.Identities;
using Audiences.Identifiers;

namespace Audiences.Uploader.Boost;

/// <summary>
/// A node of the identity graph as the tables hold it: the number of its match key (0 for a user's id at the publisher)
/// and the bytes of the value. Ordered by bytes, as both databases order them.
/// </summary>
public readonly struct GraphNode : IEquatable<GraphNode>, IComparable<GraphNode>
{
    private const byte UserKind = 0;

    private readonly byte[] _bytes;

    /// <summary>A node read from a table.</summary>
    public GraphNode(byte[] bytes) => _bytes = bytes;

    /// <summary>The node's key in the tables.</summary>
    public byte[] Bytes => _bytes ?? [];

    /// <summary>The node of a user.</summary>
    public static GraphNode Of(string userId) => new([UserKind, .. Encoding.UTF8.GetBytes(userId)]);

    /// <summary>The node of an identifier.</summary>
    public static GraphNode Of(Identifier identifier) => new([(byte)identifier.Key, .. identifier.Value.Span]);

    /// <summary>The node that a message names; null when it names none that can be one.</summary>
    public static GraphNode? Of(HashedIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        if (identity.Identifier is null)
        {
            return string.IsNullOrEmpty(identity.UserId) ? null : Of(identity.UserId);
        }

        try
        {
            return IdentifierSet.Parse(identity.Identifier).Items is [var only] && MatchKeys.IdentifiesAlone(only.Key) ? Of(only) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The user, if the node is one.</summary>
    public string? UserId => Bytes is [UserKind, ..] ? Encoding.UTF8.GetString(Bytes.AsSpan(1)) : null;

    /// <summary>The identifier, unless the node is a user.</summary>
    public Identifier? Identifier => Bytes is [> UserKind, ..] ? new Identifier((MatchKey)Bytes[0], Bytes.AsMemory(1)) : null;

    /// <inheritdoc />
    public bool Equals(GraphNode other) => Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is GraphNode other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    /// <inheritdoc />
    public int CompareTo(GraphNode other) => Bytes.AsSpan().SequenceCompareTo(other.Bytes);

    /// <summary>The kind only: an identifier must not slip into a log.</summary>
    public override string ToString() => Identifier?.ToString() ?? "user";

    /// <summary>The same bytes.</summary>
    public static bool operator ==(GraphNode left, GraphNode right) => left.Equals(right);

    /// <summary>Other bytes.</summary>
    public static bool operator !=(GraphNode left, GraphNode right) => !left.Equals(right);

    /// <inheritdoc cref="CompareTo" />
    public static bool operator <(GraphNode left, GraphNode right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo" />
    public static bool operator <=(GraphNode left, GraphNode right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo" />
    public static bool operator >(GraphNode left, GraphNode right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo" />
    public static bool operator >=(GraphNode left, GraphNode right) => left.CompareTo(right) >= 0;
}
