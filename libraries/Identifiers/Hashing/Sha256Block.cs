using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Audiences.Identifiers.Hashing;

/// <summary>
/// SHA-256 (FIPS 180-4) of a few blocks. An identifier is one block, and for one block the call of the platform's library
/// costs several times what the hash does (docs/adr/0017-short-hashes.md).
/// </summary>
internal static class Sha256Block
{
    /// <summary>The bytes of a block.</summary>
    public const int Length = 64;

    /// <summary>The state before the first block.</summary>
    public static ReadOnlySpan<uint> Initial =>
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>Hashes blocks that are padded already.</summary>
    public static void Hash(ReadOnlySpan<byte> blocks, Span<byte> hash)
    {
        Span<uint> state = stackalloc uint[8];
        Initial.CopyTo(state);
        for (; blocks.Length >= Length; blocks = blocks[Length..])
        {
            Compress(state, blocks);
        }

        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(i * sizeof(uint))..], state[i]);
        }
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> schedule = stackalloc uint[64];
        ref var word = ref MemoryMarshal.GetReference(schedule);
        Schedule(ref word, block);
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < 64; i += 8, word = ref Unsafe.Add(ref word, 8))
        {
            // Eight rounds, after which each variable has its own name back.
            uint first;
            first = First(e, f, g, h, word);
            d += first;
            h = first + Second(a, b, c);
            first = First(d, e, f, g, Unsafe.Add(ref word, 1));
            c += first;
            g = first + Second(h, a, b);
            first = First(c, d, e, f, Unsafe.Add(ref word, 2));
            b += first;
            f = first + Second(g, h, a);
            first = First(b, c, d, e, Unsafe.Add(ref word, 3));
            a += first;
            e = first + Second(f, g, h);
            first = First(a, b, c, d, Unsafe.Add(ref word, 4));
            h += first;
            d = first + Second(e, f, g);
            first = First(h, a, b, c, Unsafe.Add(ref word, 5));
            g += first;
            c = first + Second(d, e, f);
            first = First(g, h, a, b, Unsafe.Add(ref word, 6));
            f += first;
            b = first + Second(c, d, e);
            first = First(f, g, h, a, Unsafe.Add(ref word, 7));
            e += first;
            a = first + Second(b, c, d);
        }

        (state[0], state[1], state[2], state[3]) = (state[0] + a, state[1] + b, state[2] + c, state[3] + d);
        (state[4], state[5], state[6], state[7]) = (state[4] + e, state[5] + f, state[6] + g, state[7] + h);
    }

    // The 64 words of the message, each with the round's constant already added. Four are worked out at once.
    private static void Schedule(ref uint schedule, ReadOnlySpan<byte> block)
    {
        ref var constants = ref MemoryMarshal.GetReference(Constants);
        var w0 = Words(block, 0);
        var w1 = Words(block, 4);
        var w2 = Words(block, 8);
        var w3 = Words(block, 12);
        Store(w0, 0, ref schedule, ref constants);
        Store(w1, 4, ref schedule, ref constants);
        Store(w2, 8, ref schedule, ref constants);
        Store(w3, 12, ref schedule, ref constants);
        for (var i = 16; i < 64; i += 4)
        {
            var next = Next(w0, w1, w2, w3);
            (w0, w1, w2, w3) = (w1, w2, w3, next);
            Store(next, i, ref schedule, ref constants);
        }
    }

    private static Vector128<uint> Words(ReadOnlySpan<byte> block, int at) => Vector128.Create(
        BinaryPrimitives.ReadUInt32BigEndian(block[(at * sizeof(uint))..]),
        BinaryPrimitives.ReadUInt32BigEndian(block[((at + 1) * sizeof(uint))..]),
        BinaryPrimitives.ReadUInt32BigEndian(block[((at + 2) * sizeof(uint))..]),
        BinaryPrimitives.ReadUInt32BigEndian(block[((at + 3) * sizeof(uint))..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector128<uint> words, int at, ref uint schedule, ref uint constants) =>
        (words + Vector128.LoadUnsafe(ref constants, (nuint)at)).StoreUnsafe(ref schedule, (nuint)at);

    // Words t to t + 3 from the sixteen before. The last two need the first two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Next(Vector128<uint> w0, Vector128<uint> w1, Vector128<uint> w2, Vector128<uint> w3)
    {
        var early = Shifted(w0, w1);
        var sum = w0 + Shifted(w2, w3) + (Rotate(early, 7) ^ Rotate(early, 18) ^ (early >> 3));
        var first = sum + (Late(Vector128.Shuffle(w3, Vector128.Create(2u, 3, 2, 3))) & Vector128.Create(~0u, ~0u, 0, 0));
        return first + (Late(Vector128.Shuffle(first, Vector128.Create(0u, 1, 0, 1))) & Vector128.Create(0, 0, ~0u, ~0u));
    }

    // Of eight words those from the second to the fifth.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Shifted(Vector128<uint> low, Vector128<uint> high) =>
        Vector128.Shuffle(low, Vector128.Create(1u, 2, 3, 0)).WithElement(3, high.ToScalar());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Late(Vector128<uint> words) => Rotate(words, 17) ^ Rotate(words, 19) ^ (words >> 10);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Rotate(Vector128<uint> words, int bits) => (words >> bits) | (words << (32 - bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint First(uint e, uint f, uint g, uint h, uint word) =>
        h + word + (g ^ (e & (f ^ g))) + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Second(uint a, uint b, uint c) =>
        ((a & b) | (c & (a | b))) + (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22));
}
