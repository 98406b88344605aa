using System.Runtime.CompilerServices;
using Audiences.Intake;
using Parquet;
using Parquet.Serialization;

namespace Audiences.Standalone.Sync.Parquet;

/// <summary>Reads membership events from a Parquet file, one row group at a time; the columns are those of CSV.</summary>
internal static class ParquetEvents
{
    private static readonly ParquetOptions Options = new() { TreatByteArrayAsString = true, UseDateOnlyTypeForDates = true };

    /// <summary>Each row is judged by itself; <see cref="IntakeRecord.Line"/> is the row, from 1. What can't be read ends the file with one rejection.</summary>
    public static async IAsyncEnumerable<IntakeRecord> ReadAsync(
        Stream file, CsvEventOptions options, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var row = 0;
        for (var group = 0; ; group++)
        {
            var (rows, columns, error) = await GroupAsync(file, group, cancellationToken);
            if (error is not null)
            {
                yield return new IntakeRecord(row + 1, EventReading.Rejected("file", error));
                yield break;
            }

            var reader = new RowEventReader(columns.Select(column => column.Name), options);
            if (!reader.HasUser)
            {
                yield return new IntakeRecord(1, EventReading.Rejected("schema", "has no column userId. Name one so, or userId by its alias in the query that writes the file."));
                yield break;
            }

            if (rows is null)
            {
                yield break;
            }

            foreach (var values in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return new IntakeRecord(++row, reader.Read(column => ParquetValue.ToJson(columns[column].Value(values)), time.GetUtcNow(), row));
            }
        }
    }

    /// <summary>The rows of a group; none after the last. The library throws many kinds of exceptions for a damaged file.</summary>
    private static async Task<(IReadOnlyList<IReadOnlyDictionary<string, object?>>? Rows, IReadOnlyList<ParquetColumn> Columns, string? Error)> GroupAsync(
        Stream file, int group, CancellationToken cancellationToken)
    {
        try
        {
            file.Position = 0;
            await using var reader = await ParquetReader.CreateAsync(file, Options, leaveStreamOpen: true, cancellationToken: cancellationToken);
            ParquetColumn[] columns = [.. ParquetColumn.Of(reader.Schema)];
            if (group >= reader.RowGroupCount)
            {
                return (null, columns, null);
            }

            file.Position = 0;
            var result = await ParquetSerializer.DeserializeUntypedAsync(file, Options, group, cancellationToken);
            return ([.. result.Data.Select(row => (IReadOnlyDictionary<string, object?>)row!)], columns, null);
        }
        catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
        {
            return (null, [], $"can't be read as Parquet from row group {group + 1} on ({e.GetType().Name}), so nothing after this row was read. Write the file anew.");
        }
    }
}
