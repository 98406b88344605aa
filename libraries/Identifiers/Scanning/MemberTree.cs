namespace Audiences.Identifiers.Scanning;

/// <summary>The members that the attributes of a mapping come from, in one tree, so that one pass over a record finds them all.</summary>
internal sealed class MemberTree
{
    /// <summary>The most values that are looked for, the objects around them included.</summary>
    public const int MostPlaces = 40;

    private readonly List<IReadOnlyList<byte[]>> _paths = [];
    private MemberRest? _rest;
    private int _places;

    /// <summary>The members of the record itself.</summary>
    public MemberNames Root { get; } = new();

    /// <summary>Asks for the value at a path of names, before the first record.</summary>
    /// <returns>Its place among those that are found; <see cref="Member.Unwanted"/> if it can't be had in this way.</returns>
    public int Want(IReadOnlyList<byte[]> path)
    {
        // A name that has to be escaped never stands in JSON as it is.
        if (_places + path.Count > MostPlaces || path.Any(name => name.AsSpan().ContainsAny((byte)'"', (byte)'\\')))
        {
            return Member.Unwanted;
        }

        _paths.Add(path);
        _rest = _paths is [{ Count: <= 2 } only] && only.All(name => name.Length > 0) ? new MemberRest(only[0], only[^1]) : null;
        Member? member = null;
        foreach (var name in path)
        {
            member = (member is null ? Root : member.Children ??= new MemberNames()).Want(name);
            member.Place = member.Place == Member.Unwanted ? _places++ : member.Place;
        }

        return member?.Place ?? Member.Unwanted;
    }

    /// <summary>Finds the values in a record.</summary>
    /// <param name="json">An object, well-formed.</param>
    /// <param name="found">What was found, <see cref="MostPlaces"/> of them.</param>
    /// <returns>False if the record has something that a pass over its bytes does not understand.</returns>
    public bool TryFind(ReadOnlySpan<byte> json, Span<FoundValue> found)
    {
        found[.._places].Clear();
        return new MemberScan(json, found, _rest).TryRead(Root);
    }
}
