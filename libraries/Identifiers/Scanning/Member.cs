using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Audiences.Identifiers.Scanning;

/// <summary>A name that members of an object had, wanted or not.</summary>
internal sealed class Member
{
    /// <summary>No attribute comes from it.</summary>
    public const int Unwanted = -1;

    // The name, its quotes and the colon; and the first of it as a vector, to compare it all at once.
    private readonly byte[] _start;
    private readonly Vector256<byte> _vector;
    private readonly uint _bits;

    /// <summary>Remembers a name.</summary>
    /// <param name="name">The name as it stands in JSON, without escapes.</param>
    public Member(ReadOnlySpan<byte> name)
    {
        _start = [(byte)'"', .. name, (byte)'"', (byte)':'];
        if (_start.Length <= Vector256<byte>.Count)
        {
            Span<byte> padded = stackalloc byte[Vector256<byte>.Count];
            padded.Clear();
            _start.CopyTo(padded);
            _vector = Vector256.Create<byte>(padded);
            _bits = (uint)((1UL << _start.Length) - 1);
        }
    }

    /// <summary>The bytes of the name, its quotes and the colon.</summary>
    public int StartLength => _start.Length;

    /// <summary>The value's place among those that are found.</summary>
    public int Place { get; set; } = Unwanted;

    /// <summary>Some of the members of its value are wanted.</summary>
    public bool IsParent => Children is not null;

    /// <summary>The members of its value, if some of them are wanted.</summary>
    public MemberNames? Children { get; set; }

    /// <summary>The member that came after it in the last record. Threads may write it at once: it is only a guess.</summary>
    public Member? Next { get; set; }

    /// <summary>This is its name.</summary>
    public bool Is(ReadOnlySpan<byte> name) => name.SequenceEqual(_start.AsSpan(1..^2));

    /// <summary>Such a member begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StartsAt(ReadOnlySpan<byte> json, int at) => _bits != 0 && at + Vector256<byte>.Count <= json.Length
        ? (~Vector256.Equals(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at), _vector).ExtractMostSignificantBits() & _bits) == 0
        : json[Math.Min(at, json.Length)..].StartsWith(_start);
}
