namespace Audiences.Uploader.Persistence;

/// <summary>Values for a statement that works on many rows, column by column.</summary>
internal sealed class BulkRows(params BulkColumn[] columns)
{
    public IReadOnlyList<BulkColumn> Columns { get; } = columns;

    public int Count => Columns[0].Values.Count;

    public string Names => string.Join(", ", Columns.Select(column => column.Name));
}
