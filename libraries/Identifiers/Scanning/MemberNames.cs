namespace Audiences.Identifiers.Scanning;

/// <summary>The names of the members of one object of each record. Threads may use it at once.</summary>
internal sealed class MemberNames
{
    private const int OtherNames = 64;

    // A publisher whose names never end must not cost memory for each of them.
    private const int MostOtherNames = 1024;

    private readonly List<Member> _wanted = [];
    private readonly Member?[] _others = new Member?[OtherNames];
    private readonly Member _nameless = new([]);
    private int _otherNames;

    /// <summary>The member that came first in the last record: only a guess.</summary>
    public Member? First { get; set; }

    /// <summary>Those that attributes come from, or that have members which they come from.</summary>
    public IReadOnlyList<Member> Wanted => _wanted;

    /// <summary>Asks for a member, before the first record.</summary>
    public Member Want(byte[] name)
    {
        var member = _wanted.Find(wanted => wanted.Is(name));
        if (member is null)
        {
            member = new Member(name);
            _wanted.Add(member);
        }

        return member;
    }

    /// <summary>The member of this name; one without a name if it is neither wanted nor remembered.</summary>
    public Member Find(ReadOnlySpan<byte> name)
    {
        foreach (var wanted in _wanted)
        {
            if (wanted.Is(name))
            {
                return wanted;
            }
        }

        ref var other = ref _others[Mix.Of(name, 0) % OtherNames];
        return Volatile.Read(ref other) is { } known && known.Is(name) ? known : Remember(name, ref other);
    }

    private Member Remember(ReadOnlySpan<byte> name, ref Member? place)
    {
        if (_otherNames >= MostOtherNames)
        {
            return _nameless;
        }

        _otherNames++;
        var member = new Member(name);
        Volatile.Write(ref place, member);
        return member;
    }
}
