using System.Text.Json;

namespace Audiences.Identifiers;

/// <summary>The object in which the attributes before were found: as a rule all of a record's are in the same.</summary>
internal struct PathParent
{
    private byte[]? _name;
    private JsonElement _value;

    /// <summary>The root's member of this name; undefined if there is none.</summary>
    public JsonElement Of(JsonElement root, byte[] name)
    {
        if (_name is null || (!ReferenceEquals(_name, name) && !_name.AsSpan().SequenceEqual(name)))
        {
            _name = name;
            _value = root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) ? value : default;
        }

        return _value;
    }
}
