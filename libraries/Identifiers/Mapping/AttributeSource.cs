using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>Where one export attribute comes from: a path, or a constant.</summary>
internal sealed record AttributeSource(string Attribute, PropertyPath? Path, string? Constant)
{
    // Two quotes.
    private const int EmptyText = 2;

    /// <summary>Paths that are asked in this order where <see cref="Path"/> finds nothing.</summary>
    public IReadOnlyList<PropertyPath> Alternatives { get; init; } = [];

    /// <summary>The publisher hashes the values itself.</summary>
    public bool Hashed { get; init; }

    /// <summary>How the publisher writes dates of birth; null means any form that can't be misread.</summary>
    public string? DateFormat { get; init; }

    /// <summary>The attribute's place in <see cref="ExportAttributes.All"/>.</summary>
    public int Place { get; } = ExportAttributes.PlaceOf(Attribute);

    /// <summary>The match key that the attribute feeds, the first of three for <see cref="ExportAttributes.DateOfBirth"/>.</summary>
    public MatchKey Key { get; } = ExportAttributes.KeysOf(Attribute)[0];

    /// <summary>It feeds three match keys.</summary>
    public bool IsDateOfBirth { get; } = Attribute == ExportAttributes.DateOfBirth;

    /// <summary>The bytes of <see cref="Constant"/>; null if there is none, or no well-formed one.</summary>
    public byte[]? Utf8Constant { get; } = Constant is not null && UnicodeText.IsWellFormed(Constant) ? Encoding.UTF8.GetBytes(Constant) : null;

    /// <summary>
    /// The only value, if <see cref="Path"/> finds just one and nothing has to be opened. Undefined if there is none; it is
    /// not known then whether <see cref="Values"/> finds any, unless the answer is true.
    /// </summary>
    /// <returns>Nothing more is to be had from <see cref="Values"/>.</returns>
    public bool TrySingle(JsonElement root, ref PathParent parent, out JsonElement value)
    {
        var isAll = Path!.TrySingle(root, ref parent, out value);
        if (!IsNothing(value))
        {
            return isAll;
        }

        value = default;
        return isAll && Alternatives.Count == 0;
    }

    /// <summary>The values of the first path that finds one that is not null or blank.</summary>
    public List<JsonElement> Values(JsonElement root)
    {
        var values = Path!.Values(root);
        for (var i = 0; i < Alternatives.Count && values.TrueForAll(IsNothing); i++)
        {
            values = Alternatives[i].Values(root);
        }

        return values;
    }

    private static bool IsNothing(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined || (value.ValueKind == JsonValueKind.String && JsonMarshal.GetRawUtf8Value(value).Length == EmptyText);
}
