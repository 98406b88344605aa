namespace Audiences.MetaSandbox;

/// <summary>Compares rows by content.</summary>
internal sealed class RowBytesComparer : IEqualityComparer<byte[]>
{
    public static RowBytesComparer Instance { get; } = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(byte[] obj)
    {
        var hash = new HashCode();
        hash.AddBytes(obj);
        return hash.ToHashCode();
    }
}
