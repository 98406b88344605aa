using System.Text.Json;
using Audiences.Console.Api.Mappings;
using Audiences.Identifiers;

namespace Audiences.Console.Mapping;

/// <summary>
/// What a sample record becomes, worked out in the browser by the very code that reads events: a sample may be
/// somebody's, so it stays here.
/// </summary>
public sealed class SamplePreview
{
    private readonly ILookup<string, ReadValue> _values;

    private SamplePreview(int rows, IEnumerable<ReadValue> values, string? recordError, string? wrongAttribute, string? mappingError)
    {
        (Rows, RecordError, WrongAttribute, MappingError) = (rows, recordError, wrongAttribute, mappingError);
        _values = values.ToLookup(value => value.Attribute, StringComparer.Ordinal);
    }

    /// <summary>How many rows at Meta; 0: the user would not be sent.</summary>
    public int Rows { get; }

    /// <summary>Why the record can't be read.</summary>
    public string? RecordError { get; }

    /// <summary>The attribute whose path is malformed.</summary>
    public string? WrongAttribute { get; }

    /// <summary>What is wrong with it.</summary>
    public string? MappingError { get; }

    /// <summary>Tries a mapping on a record.</summary>
    /// <param name="draft">The mapping.</param>
    /// <param name="record">A membership event, JSON.</param>
    /// <param name="time">Tells today's date.</param>
    public static SamplePreview Of(MappingDraft draft, string record, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(draft);
        try
        {
            using var document = JsonDocument.Parse(record);
            var mapping = AttributeMapping.Compile(draft.Attributes, draft.DefaultCountry);
            var reading = new IdentifierReader(mapping, time).Explain(document.RootElement, out var values);
            var schema = IdentifierRows.Schema(draft.Action, mapping.Keys);
            return new SamplePreview(IdentifierRows.Rows(reading.Identifiers, draft.Action, schema).Count(), values, null, null, null);
        }
        catch (JsonException e)
        {
            return new SamplePreview(0, [], $"{(e.LineNumber ?? 0) + 1}:{(e.BytePositionInLine ?? 0) + 1}", null, null);
        }
        catch (MappingException e)
        {
            return new SamplePreview(0, [], null, e.Attribute, e.Message);
        }
    }

    /// <summary>What became of each value of an attribute; none: the record has none.</summary>
    public IEnumerable<ReadValue> Of(string attribute) => _values[attribute];
}
