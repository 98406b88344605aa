using System.Buffers;
using System.Runtime.CompilerServices;

namespace Audiences.Identifiers.Scanning;

/// <summary>
/// One pass over the bytes of a record that is known to be well-formed. It expects the members in the order of the last
/// record, so that a name is compared with one other and not looked for. What it does not understand (escapes in names,
/// comments, an object that is there twice) it leaves to the slower way: each method gives the place after what it read, or
/// <see cref="Unclear"/>; or <see cref="Done"/> if nothing more has to be read.
/// </summary>
/// <param name="json">The record.</param>
/// <param name="found">Where each wanted value is put.</param>
/// <param name="rest">There is only one wanted value, and it knows whether the rest after it has to be read.</param>
internal readonly ref struct MemberScan(ReadOnlySpan<byte> json, Span<FoundValue> found, MemberRest? rest)
{
    private const int Unclear = -1;
    private const int Done = -2;

    private static readonly SearchValues<byte> _structure = SearchValues.Create("\"{}[]/"u8);
    private static readonly SearchValues<byte> _number = SearchValues.Create("0123456789+-.eE"u8);

    private readonly ReadOnlySpan<byte> _json = json;
    private readonly Span<FoundValue> _found = found;
    private readonly MemberRest? _rest = rest;

    /// <summary>Reads the record; false if it does not understand it.</summary>
    public bool TryRead(MemberNames root) => Sign(0) == '{' && ReadMembers(root, 1) != Unclear;

    // From after the opening brace. The last of several members of a name counts.
    private int ReadMembers(MemberNames names, int at)
    {
        at = AfterSpace(at);
        if (Sign(at) == '}')
        {
            return at + 1;
        }

        Member? last = null;
        var member = names.First;
        while (true)
        {
            if (member is not null && member.StartsAt(_json, at))
            {
                at = AfterSpace(at + member.StartLength);
            }
            else if ((at = ReadName(names, last, at, out member)) == Unclear)
            {
                return Unclear;
            }

            at = ReadValue(member!, at);
            if (at < 0)
            {
                return at;
            }

            at = AfterSpace(at);
            if (Sign(at) != ',')
            {
                return Sign(at) == '}' ? at + 1 : Unclear;
            }

            at = AfterSpace(at + 1);
            last = member!;
            member = last.Next;
        }
    }

    // It is another one than in the last record.
    private int ReadName(MemberNames names, Member? last, int at, out Member? member)
    {
        member = null;
        if (Sign(at) != '"' || JsonTextEnd.Of(_json, at + 1, out var isEscaped) is var end && (end < 0 || isEscaped))
        {
            return Unclear;
        }

        member = names.Find(_json[(at + 1)..end]);
        if (last is null)
        {
            names.First = member;
        }
        else
        {
            last.Next = member;
        }

        at = AfterSpace(end + 1);
        return Sign(at) == ':' ? AfterSpace(at + 1) : Unclear;
    }

    private int ReadValue(Member member, int at)
    {
        // A parent that is there twice.
        if (member.IsParent && _found[member.Place].Kind != FoundKind.Nothing)
        {
            return Unclear;
        }

        switch (Sign(at))
        {
            case '"':
                return ReadText(member, at + 1);
            case '{' when member.Children is { } children:
                Put(member, new FoundValue(0, 0, FoundKind.Other));
                return ReadMembers(children, at + 1);
            case '{' or '[':
                PutOther(member);
                return AfterNested(at);
            case 'n':
                Put(member, default);
                return After("null"u8, at);
            case 't':
                Put(member, new FoundValue(0, 0, FoundKind.Other));
                return After("true"u8, at);
            case 'f':
                Put(member, new FoundValue(0, 0, FoundKind.Other));
                return After("false"u8, at);
            default:
                return ReadNumber(member, at);
        }
    }

    private int ReadText(Member member, int start)
    {
        var end = JsonTextEnd.Of(_json, start, out var isEscaped);
        if (end < 0)
        {
            return Unclear;
        }

        Put(member, new FoundValue(start, end - start, end == start ? FoundKind.Nothing : isEscaped ? FoundKind.EscapedText : FoundKind.Text));
        return _rest is not null && IsLast(member, end + 1) ? Done : end + 1;
    }

    // The only value was found, and the rest has none that would count instead.
    private bool IsLast(Member member, int at) => member is { Place: not Member.Unwanted, IsParent: false } && !_rest!.MayChange(_json[at..]);

    private int ReadNumber(Member member, int at)
    {
        var length = at < _json.Length ? _json[at..].IndexOfAnyExcept(_number) : 0;
        Put(member, new FoundValue(at, length, FoundKind.Number));
        return length > 0 ? at + length : Unclear;
    }

    // What is within an array is to be opened.
    private void PutOther(Member member)
    {
        Put(member, new FoundValue(0, 0, FoundKind.Other));
        foreach (var child in member.Children?.Wanted ?? [])
        {
            PutOther(child);
        }
    }

    private void Put(Member member, FoundValue value)
    {
        if (member.Place != Member.Unwanted)
        {
            _found[member.Place] = value;
        }
    }

    private int AfterNested(int at)
    {
        var depth = 0;
        do
        {
            var next = at < _json.Length ? _json[at..].IndexOfAny(_structure) : Unclear;
            if (next < 0)
            {
                return Unclear;
            }

            at += next;
            switch (_json[at])
            {
                case (byte)'"':
                    at = JsonTextEnd.Of(_json, at + 1, out _);
                    if (at < 0)
                    {
                        return Unclear;
                    }

                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'/':
                    return Unclear;
                default:
                    depth--;
                    break;
            }

            at++;
        }
        while (depth > 0);
        return at;
    }

    private int After(ReadOnlySpan<byte> literal, int at) => _json[at..].StartsWith(literal) ? at + literal.Length : Unclear;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int AfterSpace(int at) => Sign(at) > ' ' ? at : AfterSpaces(at);

    private int AfterSpaces(int at)
    {
        while (Sign(at) is ' ' or '\n' or '\r' or '\t')
        {
            at++;
        }

        return at;
    }

    private char Sign(int at) => (uint)at < (uint)_json.Length ? (char)_json[at] : '\0';
}
