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

        ulong rest = 0;
        foreach (var one in bytes)
        {
            rest = (rest << 8) | one;
        }

        return (uint)(Next(mixed, rest) >> 32);
    }

    private static ulong Next(ulong mixed, ulong more)
    {
        mixed = (mixed ^ more) * Factor;
        return mixed ^ (mixed >> 29);
    }
}
