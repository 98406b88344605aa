using System.Buffers.Binary;

namespace Audiences.Identifiers;

/// <summary>Spreads values over the places of a table; whoever finds two that meet only makes them be worked out again.</summary>
internal static class Mix
{
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    public static uint Of(ReadOnlySpan<byte> bytes, uint seed)
    {
        var mixed = (seed + ((ulong)bytes.Length << 32)) * Factor;
        while (bytes.Length >= sizeof(ulong))
        {
            mixed = Next(mixed, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        return (uint)(Next(mixed, bytes.Length >= sizeof(uint) ? Ends(bytes) : Rest(bytes)) >> 32);
    }

    // The last bytes and the first, which may overlap.
    private static ulong Ends(ReadOnlySpan<byte> bytes) =>
        ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]);

    private static ulong Rest(ReadOnlySpan<byte> bytes)
    {
        ulong rest = 0;
        foreach (var one in bytes)
        {
            rest = (rest << 8) | one;
        }

        return rest;
    }

    private static ulong Next(ulong mixed, ulong more)
    {
        mixed = (mixed ^ more) * Factor;
        return mixed ^ (mixed >> 29);
    }
}
