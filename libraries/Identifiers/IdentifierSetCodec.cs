using System.Text.Unicode;

namespace Audiences.Identifiers;

/// <summary>The bytes of an identifier set. Only the canonical form is read, so that equal sets stay equal bytes.</summary>
internal static class IdentifierSetCodec
{
    private const byte Version = 1;
    private const int HashLength = 32;
    private const int MaxTextLength = 0x3FFF;

    public static string? Problem(Identifier identifier)
    {
        if (!MatchKeys.IsDefined(identifier.Key))
        {
            return $"There is no match key {(byte)identifier.Key}.";
        }

        var value = identifier.Value.Span;
        if (MatchKeys.IsHashed(identifier.Key))
        {
            return value.Length == HashLength ? null : $"{identifier} must be {HashLength} bytes, not {value.Length}.";
        }

        if (value.Length is 0 or > MaxTextLength)
        {
            return $"{identifier} must be 1 to {MaxTextLength} bytes, not {value.Length}.";
        }

        return Utf8.IsValid(value) ? null : $"{identifier} must be UTF-8.";
    }

    public static byte[] Write(ReadOnlySpan<Identifier> items)
    {
        var bytes = new byte[1 + Length(items)];
        bytes[0] = Version;
        var position = 1;
        foreach (var item in items)
        {
            position += WriteOne(bytes.AsSpan(position), item.Key, item.Value.Span);
        }

        return bytes;
    }

    /// <summary>Writes what stands in order already.</summary>
    public static byte[] Write(ReadOnlySpan<IdentifierSlot> items, ReadOnlySpan<byte> values)
    {
        var length = 1;
        foreach (var item in items)
        {
            length += Length(item.Key, item.Length);
        }

        var bytes = new byte[length];
        bytes[0] = Version;
        var position = 1;
        foreach (var item in items)
        {
            position += WriteOne(bytes.AsSpan(position), item.Key, values.Slice(item.Start, item.Length));
        }

        return bytes;
    }

    /// <summary>The key of the last identifier; 0 if there is none.</summary>
    public static MatchKey LastKey(ReadOnlySpan<byte> bytes)
    {
        var last = default(MatchKey);
        for (var position = 1; position < bytes.Length;)
        {
            last = (MatchKey)bytes[position++];
            var length = MatchKeys.IsHashed(last) ? HashLength : ReadLength(bytes, ref position);
            position += length;
        }

        return last;
    }

    public static Identifier[] Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty || bytes.Span[0] != Version)
        {
            throw new FormatException($"An identifier set starts with version {Version}.");
        }

        var items = new List<Identifier>();
        var position = 1;
        while (position < bytes.Length)
        {
            var item = ReadOne(bytes, ref position);
            if (items.Count > 0 && items[^1].CompareTo(item) >= 0)
            {
                throw new FormatException("The identifiers of a set are sorted and distinct.");
            }

            items.Add(item);
        }

        return [.. items];
    }

    private static Identifier ReadOne(ReadOnlyMemory<byte> bytes, ref int position)
    {
        var key = (MatchKey)bytes.Span[position++];
        var length = MatchKeys.IsHashed(key) ? HashLength : ReadLength(bytes.Span, ref position);
        if (length > bytes.Length - position)
        {
            throw new FormatException("The identifier set ends in the middle of an identifier.");
        }

        var item = new Identifier(key, bytes.Slice(position, length));
        position += length;
        return Problem(item) is { } problem ? throw new FormatException(problem) : item;
    }

    private static int Length(ReadOnlySpan<Identifier> items)
    {
        var length = 0;
        foreach (var item in items)
        {
            length += Length(item.Key, item.Value.Length);
        }

        return length;
    }

    private static int Length(MatchKey key, int length) => 1 + length + (MatchKeys.IsHashed(key) ? 0 : LengthOfLength(length));

    private static int WriteOne(Span<byte> target, MatchKey key, ReadOnlySpan<byte> value)
    {
        target[0] = (byte)key;
        var position = 1;
        if (!MatchKeys.IsHashed(key))
        {
            position += WriteLength(target[position..], value.Length);
        }

        value.CopyTo(target[position..]);
        return position + value.Length;
    }

    private static int LengthOfLength(int length) => length < 0x80 ? 1 : 2;

    private static int WriteLength(Span<byte> target, int length)
    {
        if (length < 0x80)
        {
            target[0] = (byte)length;
            return 1;
        }

        target[0] = (byte)(length | 0x80);
        target[1] = (byte)(length >> 7);
        return 2;
    }

    private static int ReadLength(ReadOnlySpan<byte> bytes, ref int position)
    {
        if (position < bytes.Length && bytes[position] < 0x80)
        {
            return bytes[position++];
        }

        // Two bytes are the most that a text needs; a second byte of 0 would be a longer form of a shorter length.
        if (position + 1 < bytes.Length && bytes[position + 1] is > 0 and < 0x80)
        {
            var length = (bytes[position] & 0x7F) | (bytes[position + 1] << 7);
            position += 2;
            return length;
        }

        throw new FormatException("The length of a text in the identifier set is malformed.");
    }
}
