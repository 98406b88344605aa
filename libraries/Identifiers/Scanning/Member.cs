namespace Audiences.Identifiers.Scanning;

/// <summary>A name that members of an object had, wanted or not.</summary>
/// <param name="name">The name as it stands in JSON, without escapes.</param>
internal sealed class Member(byte[] name)
{
    /// <summary>No attribute comes from it.</summary>
    public const int Unwanted = -1;

    private readonly byte[] _start = [(byte)'"', .. name, (byte)'"', (byte)':'];
    private MemberNames? _children;

    /// <summary>The name, its quotes and the colon.</summary>
    public ReadOnlySpan<byte> Start => _start;

    /// <summary>The value's place among those that are found.</summary>
    public int Place { get; set; } = Unwanted;

    /// <summary>Some of the members of its own are wanted.</summary>
    public bool IsParent => _children is { Wanted.Count: > 0 };

    /// <summary>The members of the object that is its value.</summary>
    public MemberNames Children => _children ??= new MemberNames();

    /// <summary>The member that came after it in the last record. Threads may write it at once: it is only a guess.</summary>
    public Member? Next { get; set; }

    /// <summary>This is its name.</summary>
    public bool Is(ReadOnlySpan<byte> other) => other.SequenceEqual(Start[1..^2]);
}
