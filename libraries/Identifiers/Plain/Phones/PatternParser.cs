using System.Globalization;

namespace Audiences.Identifiers.Plain.Phones;

/// <summary>
/// Reads the regular expressions of libphonenumber's numbering plans: digits, classes of digits, groups, alternatives and
/// counted repetition. Of anything else it makes nothing, and the library itself is asked.
/// </summary>
internal sealed class PatternParser
{
    private const int AllDigits = 0x3FF;

    private readonly string _text;
    private int _position;

    private bool _remembers;
    private bool _remembersNothing;

    private PatternParser(string text) => _text = text;

    /// <summary>The pattern; whether it has groups that remember what they matched, and whether one may remember nothing.</summary>
    /// <param name="pattern">The regular expression, without anchors.</param>
    /// <exception cref="NotSupportedException">It has something that is not known here.</exception>
    public static (PatternNode Node, bool Remembers, bool RemembersNothing) Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        return parser.ReadChoice() is { } node && parser._position == pattern.Length ? (node, parser._remembers, parser._remembersNothing) : throw Unknown();
    }

    /// <summary>What is thrown for a pattern of another form.</summary>
    public static NotSupportedException Unknown() => new("The numbering plan has a pattern of another form.");

    private PatternNode? ReadChoice()
    {
        var ways = new List<PatternNode>();
        while (ReadSequence() is { } way)
        {
            ways.Add(way);
            if (!Take('|'))
            {
                return ways.Count == 1 ? ways[0] : new PatternNode.Choice(ways);
            }
        }

        return null;
    }

    private PatternNode.Sequence? ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (_position < _text.Length && _text[_position] is not ('|' or ')'))
        {
            if (ReadPart() is not { } part || Repeated(part) is not { } repeated)
            {
                return null;
            }

            parts.Add(repeated);
        }

        return new PatternNode.Sequence(parts);
    }

    private PatternNode? ReadPart()
    {
        var character = _text[_position++];
        if (char.IsAsciiDigit(character))
        {
            return new PatternNode.OneOf(1 << (character - '0'));
        }

        return character switch
        {
            '\\' when Take('d') => new PatternNode.OneOf(AllDigits),
            '[' => ReadClass(),
            '(' => ReadGroup(),
            _ => null,
        };
    }

    private PatternNode.OneOf? ReadClass()
    {
        var digits = 0;
        while (_position < _text.Length && !Take(']'))
        {
            if (!char.IsAsciiDigit(_text[_position]))
            {
                return null;
            }

            var first = _text[_position++] - '0';
            var last = first;
            if (Take('-'))
            {
                if (_position >= _text.Length || !char.IsAsciiDigit(_text[_position]))
                {
                    return null;
                }

                last = _text[_position++] - '0';
            }

            for (var digit = first; digit <= last; digit++)
            {
                digits |= 1 << digit;
            }
        }

        return new PatternNode.OneOf(digits);
    }

    private PatternNode? ReadGroup()
    {
        var remembers = !Take('?');
        if (!remembers && !Take(':'))
        {
            return null;
        }

        var inside = ReadChoice();
        _remembers |= remembers;
        _remembersNothing |= remembers && inside is { IsOptional: true };
        return Take(')') ? inside : null;
    }

    private PatternNode? Repeated(PatternNode part)
    {
        if (_position >= _text.Length)
        {
            return part;
        }

        switch (_text[_position])
        {
            case '?':
                _position++;
                return IsGreedy() ? new PatternNode.Repeat(part, 0, 1) : null;
            case '{':
                var end = _text.IndexOf('}', _position);
                var numbers = end < 0 ? [] : _text[(_position + 1)..end].Split(',');
                _position = end + 1;
                return numbers.Length is 1 or 2 && Number(numbers[0]) is { } least && Number(numbers[^1]) is { } most && IsGreedy()
                    ? new PatternNode.Repeat(part, least, most)
                    : null;
            case '*' or '+':
                return null;
            default:
                return part;
        }
    }

    private bool IsGreedy() => _position >= _text.Length || _text[_position] is not ('?' or '+' or '*' or '{');

    private bool Take(char character)
    {
        if (_position >= _text.Length || _text[_position] != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
