using System.Buffers;

namespace Audiences.Identifiers.Scanning;

/// <summary>
/// One pass over the bytes of a record that is known to be well-formed. It expects the members in the order of the last
/// record, so that a name is compared with one other and not looked for. What it does not understand (escapes in names,
/// comments, an object that is there twice) it leaves to the slower way.
/// </summary>
internal ref struct MemberScan(ReadOnlySpan<byte> json, Span<FoundValue> found)
{
    private static readonly SearchValues<byte> _structure = SearchValues.Create("\"{}[]/"u8);
    private static readonly SearchValues<byte> _number = SearchValues.Create("0123456789+-.eE"u8);

    private readonly ReadOnlySpan<byte> _json = json;
    private readonly Span<FoundValue> _found = found;
    private int _at;

    /// <summary>Reads the record; false if it does not understand it.</summary>
    public bool TryRead(MemberNames root) => Take((byte)'{') && TryReadMembers(root);

    // After the opening brace, to after the closing one. The last of several members of a name counts.
    private bool TryReadMembers(MemberNames names)
    {
        if (Take((byte)'}'))
        {
            return true;
        }

        Member? last = null;
        do
        {
            if (TryReadName(names, last) is not { } member || !TryReadValue(member))
            {
                return false;
            }

            last = member;
        }
        while (Take((byte)','));
        return Take((byte)'}');
    }

    private Member? TryReadName(MemberNames names, Member? last)
    {
        SkipSpace();
        var guess = last is null ? names.First : last.Next;
        if (guess is not null && _json[_at..].StartsWith(guess.Start))
        {
            _at += guess.Start.Length;
            return guess;
        }

        if (!Take((byte)'"') || JsonTextEnd.Of(_json, _at, out var isEscaped) is var end && (end < 0 || isEscaped))
        {
            return null;
        }

        var member = names.Find(_json[_at..end]);
        _at = end + 1;
        if (last is null)
        {
            names.First = member;
        }
        else
        {
            last.Next = member;
        }

        return Take((byte)':') ? member : null;
    }

    private bool TryReadValue(Member member)
    {
        SkipSpace();
        if (member.IsParent && _found[member.Place].Kind != FoundKind.Nothing)
        {
            return false;
        }

        switch (Current)
        {
            case (byte)'"':
                return TryReadText(member);
            case (byte)'{' when member.IsParent:
                _at++;
                Put(member, new FoundValue(0, 0, FoundKind.Other));
                return TryReadMembers(member.Children);
            case (byte)'{' or (byte)'[':
                PutOther(member);
                return TrySkipNested();
            case (byte)'n':
                Put(member, default);
                return TrySkip("null"u8);
            case (byte)'t':
                Put(member, new FoundValue(0, 0, FoundKind.Other));
                return TrySkip("true"u8);
            case (byte)'f':
                Put(member, new FoundValue(0, 0, FoundKind.Other));
                return TrySkip("false"u8);
            default:
                return TryReadNumber(member);
        }
    }

    private bool TryReadText(Member member)
    {
        var start = _at + 1;
        var end = JsonTextEnd.Of(_json, start, out var isEscaped);
        if (end < 0)
        {
            return false;
        }

        Put(member, new FoundValue(start, end - start, end == start ? FoundKind.Nothing : isEscaped ? FoundKind.EscapedText : FoundKind.Text));
        _at = end + 1;
        return true;
    }

    private bool TryReadNumber(Member member)
    {
        var length = _json[_at..].IndexOfAnyExcept(_number);
        Put(member, new FoundValue(_at, length, FoundKind.Number));
        _at += length;
        return length > 0;
    }

    // What is within an array is to be opened.
    private readonly void PutOther(Member member)
    {
        Put(member, new FoundValue(0, 0, FoundKind.Other));
        foreach (var child in member.IsParent ? member.Children.Wanted : [])
        {
            PutOther(child);
        }
    }

    private readonly void Put(Member member, FoundValue value)
    {
        if (member.Place != Member.Unwanted)
        {
            _found[member.Place] = value;
        }
    }

    private bool TrySkipNested()
    {
        var depth = 0;
        do
        {
            var next = _json[_at..].IndexOfAny(_structure);
            if (next < 0)
            {
                return false;
            }

            _at += next;
            switch (_json[_at])
            {
                case (byte)'"':
                    if (JsonTextEnd.Of(_json, _at + 1, out _) is var end && end < 0)
                    {
                        return false;
                    }

                    _at = end;
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'/':
                    return false;
                default:
                    depth--;
                    break;
            }

            _at++;
        }
        while (depth > 0);
        return true;
    }

    private bool TrySkip(ReadOnlySpan<byte> literal)
    {
        if (!_json[_at..].StartsWith(literal))
        {
            return false;
        }

        _at += literal.Length;
        return true;
    }

    private bool Take(byte sign)
    {
        SkipSpace();
        if (Current != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (Current is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }

    private readonly byte Current => _at < _json.Length ? _json[_at] : (byte)0;
}
