namespace Audiences.MetaSandbox;

/// <summary>Compares rows by whom they name, whatever the person is worth.</summary>
internal sealed class PersonComparer : IEqualityComparer<byte[]>
{
    public static PersonComparer Instance { get; } = new();

    public bool Equals(byte[]? x, byte[]? y) => RowBytes.Person(x).SequenceEqual(RowBytes.Person(y));

    public int GetHashCode(byte[] obj)
    {
        var hash = new HashCode();
        hash.AddBytes(RowBytes.Person(obj));
        return hash.ToHashCode();
    }
}
