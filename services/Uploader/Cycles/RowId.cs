using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Audiences.Identifiers;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// Whom a row names: the SHA-256 of its cells, each as <c>key number=text</c>, with line feeds between them. Who holds
/// a row at Meta is kept under it, so the form never changes.
/// </summary>
internal readonly record struct RowId(UInt128 High, UInt128 Low) : IComparable<RowId>
{
    private const int OnStack = 512;

    // Three digits and an equals sign before, a line feed after.
    private const int Frame = 5;

    /// <summary>The id of a row with these cells.</summary>
    /// <param name="cells">In the order of their keys.</param>
    public static RowId Of(ReadOnlySpan<Identifier> cells)
    {
        var most = 0;
        foreach (var cell in cells)
        {
            most += cell.TextLength + Frame;
        }

        byte[]? rented = null;
        Span<byte> text = most <= OnStack ? stackalloc byte[OnStack] : rented = ArrayPool<byte>.Shared.Rent(most);
        var length = Write(cells, text);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..length], hash);
        if (rented is not null)
        {
            // They are somebody's identifiers.
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        return Read(hash);
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static RowId Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));

    /// <summary>The 32 bytes of the hash.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(16), Low);
        return bytes;
    }

    /// <summary>In the order of the bytes.</summary>
    public int CompareTo(RowId other) => High == other.High ? Low.CompareTo(other.Low) : High.CompareTo(other.High);

    private static int Write(ReadOnlySpan<Identifier> cells, Span<byte> text)
    {
        var at = 0;
        foreach (var cell in cells)
        {
            if (at > 0)
            {
                text[at++] = (byte)'\n';
            }

            Utf8Formatter.TryFormat((byte)cell.Key, text[at..], out var digits);
            at += digits;
            text[at++] = (byte)'=';
            at += cell.WriteText(text[at..]);
        }

        return at;
    }
}
