using Audiences.Contracts;
using Audiences.Intake;
using Audiences.Standalone.Hosting;

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
        return IsCsv(file)
            ? ReadCsvAsync(file, defaults, cancellationToken)
            : ReadJsonAsync(file, defaults, cancellationToken);
    }

    private bool IsCsv(string file) =>
        options.Format is { } format ? format == "csv" : Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".TSV";

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

    private static Stream Open(string file) => file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
}
