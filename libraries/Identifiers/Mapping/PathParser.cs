using System.Globalization;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>Reads <c>a.b[0]['c d'][*]</c>, with or without <c>$.</c> in front.</summary>
internal sealed class PathParser(string attribute, string text)
{
    /// <summary>Stands between paths of which the first that finds something counts.</summary>
    public const string Or = "??";

    private readonly List<PathStep> _steps = [];
    private int _position;

    public (List<PathStep> Steps, int End) Parse()
    {
        if (!UnicodeText.IsWellFormed(text))
        {
            throw Malformed();
        }

        SkipSpace();
        if (text.AsSpan(_position).StartsWith("$.", StringComparison.Ordinal))
        {
            _position += 2;
        }

        while (true)
        {
            ReadStep();
            while (_position < text.Length && text[_position] == '[')
            {
                ReadBracket();
            }

            if (_position < text.Length && text[_position] == '.')
            {
                _position++;
                continue;
            }

            SkipSpace();
            return _position == text.Length || text[_position] == '|' || text.AsSpan(_position).StartsWith(Or, StringComparison.Ordinal) ? (_steps, _position) : throw Malformed();
        }
    }

    private void ReadStep()
    {
        if (_position < text.Length && text[_position] == '[')
        {
            ReadBracket();
            return;
        }

        var start = _position;
        while (_position < text.Length && text[_position] is not ('.' or '[' or ']' or '|' or '\'' or '"') && !char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        _steps.Add(_position > start ? PathStep.Member(text[start.._position]) : throw Malformed());
    }

    private void ReadBracket()
    {
        _position++;
        if (_position < text.Length && text[_position] is '\'' or '"')
        {
            ReadQuotedName();
            return;
        }

        var end = text.IndexOf(']', _position);
        var inside = end < 0 ? throw Malformed() : text[_position..end];
        _position = end + 1;
        _steps.Add(inside == "*" ? PathStep.EachElement
            : int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? PathStep.At(index)
            : throw Malformed());
    }

    private void ReadQuotedName()
    {
        var end = text.IndexOf(text[_position], _position + 1);
        if (end <= _position + 1 || end + 1 >= text.Length || text[end + 1] != ']')
        {
            throw Malformed();
        }

        _steps.Add(PathStep.Member(text[(_position + 1)..end]));
        _position = end + 2;
    }

    private void SkipSpace()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    private MappingException Malformed() => new(
        attribute,
        $"The path is malformed at character {_position + 1}. Write it like properties.email, properties.emails[0] or properties['e-mail address'].");
}
