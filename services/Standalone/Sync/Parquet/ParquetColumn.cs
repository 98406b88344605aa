using Parquet.Schema;

namespace Audiences.Standalone.Sync.Parquet;

/// <summary>A column of a Parquet file; the members of a struct are columns by themselves, named with dots.</summary>
/// <param name="Path">The names from the outermost struct to the column.</param>
internal sealed record ParquetColumn(IReadOnlyList<string> Path)
{
    public string Name => string.Join('.', Path);

    public static IEnumerable<ParquetColumn> Of(ParquetSchema schema) => schema.Fields.SelectMany(field => Of(field, []));

    /// <summary>The row's value; null where it, or a struct around it, is null.</summary>
    public object? Value(IReadOnlyDictionary<string, object?> row)
    {
        object? value = row;
        foreach (var name in Path)
        {
            value = value is IEnumerable<KeyValuePair<string, object?>> members ? members.FirstOrDefault(member => member.Key == name).Value : null;
        }

        return value;
    }

    private static IEnumerable<ParquetColumn> Of(Field field, IReadOnlyList<string> outer)
    {
        string[] path = [.. outer, field.Name];
        return field is StructField inner ? inner.Fields.SelectMany(member => Of(member, path)) : [new ParquetColumn(path)];
    }
}
