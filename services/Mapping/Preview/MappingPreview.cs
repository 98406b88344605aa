using System.Text.Json;
using Audiences.Contracts.Mapping;
using Audiences.Identifiers;
using Audiences.Mapping.Mappings;

namespace Audiences.Mapping.Preview;

/// <summary>Reads a sample record by the very code that reads events, and shows what became of each value.</summary>
public sealed class MappingPreview(TimeProvider time)
{
    /// <summary>Tries a mapping that passed <see cref="MappingRules"/>.</summary>
    public PreviewView Of(MappingDraft draft, JsonElement record)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var paths = draft.Mapped();
        var mapping = AttributeMapping.Compile(paths, draft.DefaultCountry);
        var action = draft.Action ?? MappingActions.SingleIdentifier;
        var schema = IdentifierRows.Schema(action, mapping.Keys);
        var reading = new IdentifierReader(mapping, time).Explain(record, out var values);
        var byAttribute = values.ToLookup(value => value.Attribute);
        return new PreviewView(
            action,
            [.. schema.Select(MatchKeys.SchemaName)],
            IdentifierRows.Rows(reading.Identifiers, action, schema).Count(),
            [.. ExportAttributes.All.Select(attribute => Attribute(attribute, paths, schema, byAttribute[attribute]))]);
    }

    private static AttributePreview Attribute(string attribute, IReadOnlyDictionary<string, string> paths, IReadOnlyList<MatchKey> schema, IEnumerable<ReadValue> values)
    {
        var read = values.ToArray();
        paths.TryGetValue(attribute, out var path);
        return new AttributePreview(attribute, path is not null, path, Found(attribute, read), [.. read.Select(value => Value(value, schema))]);
    }

    // A date of birth becomes three match keys.
    private static int Found(string attribute, ReadValue[] values) =>
        attribute == ExportAttributes.DateOfBirth ? values.Count(value => value.Key is null or MatchKey.BirthYear) : values.Length;

    private static ValuePreview Value(ReadValue value, IReadOnlyList<MatchKey> schema) => new(
        value.Key is { } key ? MatchKeys.SchemaName(key) : null,
        value is { Key: { } kind, Normalized: { } normalized } ? MaskedText.Of(kind, normalized) : null,
        value.Identifier?.ToText(),
        value is { Identifier: not null, Normalized: null },
        value.Sent && value.Key is { } column && schema.Contains(column),
        value.Rejection?.Code,
        value.Rejection?.Reason);
}
