using System.Buffers.Binary;
using System.Text;

namespace Audiences.MetaSandbox;

/// <summary>
/// A member as bytes, so that a million of them fit in memory: for each key its code, then 32 bytes of hash, or a
/// length and that many bytes of UTF-8. Sorted, so equal rows are equal bytes.
/// </summary>
internal static class RowBytes
{
    public const int HashLength = 32;

    public static byte[] Encode(List<(SchemaKey Key, byte[] Value)> values)
    {
        values.Sort(Compare);
        var length = 0;
        foreach (var (key, value) in values)
        {
            length += 1 + (key.Value == SchemaValue.Hash ? 0 : 2) + value.Length;
        }

        var row = new byte[length];
        var at = 0;
        foreach (var (key, value) in values)
        {
            row[at++] = key.Code;
            if (key.Value != SchemaValue.Hash)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(row.AsSpan(at), (ushort)value.Length);
                at += 2;
            }

            value.CopyTo(row, at);
            at += value.Length;
        }

        return row;
    }

    public static IReadOnlyDictionary<string, string> Decode(byte[] row)
    {
        var values = new Dictionary<string, string>();
        for (var at = 0; at < row.Length;)
        {
            var (key, value, next) = Read(row, at);
            values[key.Name] = key.Value == SchemaValue.Hash
                ? Convert.ToHexStringLower(row.AsSpan()[value])
                : Encoding.UTF8.GetString(row.AsSpan()[value]);
            at = next;
        }

        return values;
    }

    /// <summary>The part of a row that says who it is: all before LOOKALIKE_VALUE.</summary>
    public static ReadOnlySpan<byte> Person(ReadOnlySpan<byte> row)
    {
        for (var at = 0; at < row.Length;)
        {
            var (key, _, next) = Read(row, at);
            if (key == SchemaKey.LookalikeValue)
            {
                return row[..at];
            }

            at = next;
        }

        return row;
    }

    /// <summary>Where the next row of a journal's block starts.</summary>
    public static (SchemaKey Key, Range Value, int Next) Read(ReadOnlySpan<byte> row, int at)
    {
        var key = SchemaKey.Of(row[at++]);
        var length = HashLength;
        if (key.Value != SchemaValue.Hash)
        {
            length = BinaryPrimitives.ReadUInt16LittleEndian(row[at..]);
            at += 2;
        }

        return (key, at..(at + length), at + length);
    }

    private static int Compare((SchemaKey Key, byte[] Value) a, (SchemaKey Key, byte[] Value) b)
    {
        var order = a.Key.Code.CompareTo(b.Key.Code);
        return order != 0 ? order : a.Value.AsSpan().SequenceCompareTo(b.Value);
    }
}
