using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Audiences.Identifiers.Hashing;

/// <summary>
/// SHA-256 of blocks by OpenSSL's own block function, which uses the processor's SHA instructions; .NET has none for x86
/// (docs/adr/0017-short-hashes.md). It is there where .NET's own cryptography uses OpenSSL 3 or 1.1: on Linux.
/// </summary>
internal static unsafe class NativeSha256Block
{
    // The state, and what OpenSSL counts beside it: 112 bytes, with some to spare.
    private const int ContextWords = 32;

    private static readonly string[] _libraries = ["libcrypto.so.3", "libcrypto.so.1.1"];

    // void SHA256_Transform(SHA256_CTX *c, const unsigned char *data). It takes some tens of nanoseconds and waits for nothing.
    private static readonly delegate* unmanaged[SuppressGCTransition]<uint*, byte*, void> _transform = Find();

    /// <summary>The function is there, and gave what our own gives.</summary>
    public static bool IsAvailable { get; } = _transform != null && GivesTheSame();

    /// <summary>As <see cref="Sha256Block.Hash"/>, where it <see cref="IsAvailable"/>.</summary>
    [SkipLocalsInit]
    public static void Hash(ReadOnlySpan<byte> blocks, Span<byte> hash)
    {
        var context = stackalloc uint[ContextWords];
        var state = new Span<uint>(context, Sha256Block.Initial.Length);

        // Word by word, here and at the end: OpenSSL's function takes twice as long after 256-bit instructions.
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = Sha256Block.Initial[i];
        }

        fixed (byte* first = blocks)
        {
            for (var at = 0; at + Sha256Block.Length <= blocks.Length; at += Sha256Block.Length)
            {
                _transform(context, first + at);
            }
        }

        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash[(i * sizeof(uint))..], state[i]);
        }
    }

    private static delegate* unmanaged[SuppressGCTransition]<uint*, byte*, void> Find()
    {
        foreach (var name in OperatingSystem.IsLinux() && BitConverter.IsLittleEndian ? _libraries : [])
        {
            if (NativeLibrary.TryLoad(name, out var library) && NativeLibrary.TryGetExport(library, "SHA256_Transform", out var function))
            {
                return (delegate* unmanaged[SuppressGCTransition]<uint*, byte*, void>)function;
            }
        }

        return null;
    }

    private static bool GivesTheSame()
    {
        Span<byte> blocks = stackalloc byte[2 * Sha256Block.Length];
        Span<byte> own = stackalloc byte[Sha256Hash.Length];
        Span<byte> native = stackalloc byte[Sha256Hash.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = (byte)(i * 37);
        }

        Sha256Block.Hash(blocks, own);
        Hash(blocks, native);
        return native.SequenceEqual(own);
    }
}
