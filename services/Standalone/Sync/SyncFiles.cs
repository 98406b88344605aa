using System.IO.Compression;
using Audiences.Contracts;
using Audiences.Intake;
using Audiences.Standalone.Hosting;
using Audiences.Standalone.Sync.Parquet;

namespace Audiences.Standalone.Sync;

/// <summary>Reads the files of a <c>sync</c> as membership events.</summary>
internal sealed class SyncFiles(SyncOptions options, TimeProvider time)
{
    private readonly DateTimeOffset _now = time.GetUtcNow();

    /// <summary>Refuses what can't be read before anything is begun.</summary>
    public void Check()
    {
        foreach (var file in options.Files.Where(file => file != "-" && !File.Exists(file)))
        {
            throw new UsageException($"There is no file {file}.");
        }

        if (options.Files.Count(file => file == "-") > 1)
        {
            throw new UsageException("Standard input (-) can be read once only.");
        }

        foreach (var file in options.Files.Where(file => FormatOf(file) == "parquet" && (file == "-" || IsCompressed(file))))
        {
            throw new UsageException($"{file}: Parquet is read back and forth, so it must be a file, and not a compressed one: it is compressed within.");
        }

        foreach (var file in options.Files.Where(file => IsCompressed(file) && !HasGzipMark(file)))
        {
            throw new UsageException($"{file} is named as gzip, but is not.");
        }
    }

    /// <summary>The records of one file, each judged by itself.</summary>
    public IAsyncEnumerable<IntakeRecord> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var defaults = new EventDefaults
        {
            SegmentId = options.Segments.Count == 1 ? options.Segments[0] : null,
            Type = options.Type,
            OccurredAt = file == "-" ? _now : File.GetLastWriteTimeUtc(file),
            // The same line of the same file is the same event, however often it is fed.
            EventId = line => $"{Path.GetFileName(file)}:{line}",
        };
        return FormatOf(file) switch
        {
            "csv" => ReadCsvAsync(file, defaults, cancellationToken),
            "parquet" => ReadParquetAsync(file, defaults, cancellationToken),
            _ => ReadJsonAsync(file, defaults, cancellationToken),
        };
    }

    private string FormatOf(string file) => options.Format ?? Path.GetExtension(IsCompressed(file) ? Path.GetFileNameWithoutExtension(file) : file).ToUpperInvariant() switch
    {
        ".CSV" or ".TSV" => "csv",
        ".PARQUET" or ".PQ" => "parquet",
        _ => "ndjson",
    };

    private async IAsyncEnumerable<IntakeRecord> ReadParquetAsync(
        string file,
        EventDefaults defaults,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = Open(file);
        var columns = new CsvEventOptions { Workspace = WorkspaceNames.Default, Defaults = defaults };
        await foreach (var record in ParquetEvents.ReadAsync(stream, columns, time, cancellationToken))
        {
            yield return record;
        }
    }

    private async IAsyncEnumerable<IntakeRecord> ReadCsvAsync(
        string file,
        EventDefaults defaults,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(Open(file));
        var csv = new CsvEventOptions { Workspace = WorkspaceNames.Default, Defaults = defaults };
        await foreach (var record in CsvEventReader.ReadAsync(reader, csv, time, cancellationToken))
        {
            yield return record;
        }
    }

    private async IAsyncEnumerable<IntakeRecord> ReadJsonAsync(
        string file,
        EventDefaults defaults,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = Open(file);
        await foreach (var record in EventBodyReader.ReadAsync(stream, "application/x-ndjson", WorkspacePolicy.Bound(WorkspaceNames.Default), time, defaults, cancellationToken))
        {
            yield return record;
        }
    }

    private static bool IsCompressed(string file) => Path.GetExtension(file).Equals(".gz", StringComparison.OrdinalIgnoreCase);

    private static bool HasGzipMark(string file)
    {
        using var stream = File.OpenRead(file);
        return stream.ReadByte() == 0x1F && stream.ReadByte() == 0x8B;
    }

    private static Stream Open(string file) => file == "-" ? Console.OpenStandardInput()
        : IsCompressed(file) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress)
        : File.OpenRead(file);
}
