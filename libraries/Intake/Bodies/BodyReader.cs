using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Audiences.Intake;

/// <summary>Reads the records of a body, however it is laid out.</summary>
internal static class BodyReader
{
    private static readonly StreamPipeReaderOptions Options = new(bufferSize: 64 * 1024, leaveOpen: true);

    public static async IAsyncEnumerable<T> ReadAsync<T>(
        Stream body, string? contentType, RecordReader<T> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(body, Options);
        var shape = await ShapeAsync(pipe, contentType, records, cancellationToken);
        var reading = shape switch
        {
            BodyShape.Array => ArrayRecords.ReadAsync(pipe, records, cancellationToken),
            BodyShape.Document => DocumentAsync(pipe, records, cancellationToken),
            _ => LineRecords.ReadAsync(pipe, records, cancellationToken),
        };
        await foreach (var record in reading)
        {
            yield return record;
        }

        await pipe.CompleteAsync();
    }

    /// <summary>Looks at the first bytes and takes only the byte order mark and an array's bracket off.</summary>
    private static async Task<BodyShape> ShapeAsync<T>(PipeReader pipe, string? contentType, RecordReader<T> records, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var bytes = WithoutMark(read.Buffer);
            var start = Bytes.TrimStart(bytes);
            var shape = BodyShapes.Of(start, contentType, read.IsCompleted, records.IsContainer);
            if (shape == BodyShape.Unknown && start.IsEmpty && bytes.Length > IntakeLimits.MaxEventBytes)
            {
                shape = BodyShape.Lines;
            }

            if (shape != BodyShape.Unknown)
            {
                pipe.AdvanceTo(shape == BodyShape.Array ? start.GetPosition(1) : bytes.Start);
                return shape;
            }

            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> bytes)
    {
        var reader = new SequenceReader<byte>(bytes);
        return reader.IsNext([0xEF, 0xBB, 0xBF], advancePast: true) ? reader.UnreadSequence : bytes;
    }

    private static async IAsyncEnumerable<T> DocumentAsync<T>(PipeReader pipe, RecordReader<T> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = await pipe.ReadAtLeastAsync(IntakeLimits.MaxDocumentBytes + 1, cancellationToken);
        if (read.Buffer.Length > IntakeLimits.MaxDocumentBytes)
        {
            yield return records.Broken(1, "is one JSON object of more than 16 MB. Send NDJSON, one record a line.", EventFields.Body);
            yield break;
        }

        if (DocumentRecords.TryRead(read.Buffer, records) is { } document)
        {
            foreach (var record in document)
            {
                yield return record;
            }

            yield break;
        }

        pipe.AdvanceTo(read.Buffer.Start);
        if (!LooksLikeLines(read.Buffer))
        {
            yield return records.Broken(1, "is not JSON. Send NDJSON (one record a line), a JSON array, or one JSON object.", EventFields.Body);
            yield break;
        }

        await foreach (var record in LineRecords.ReadAsync(pipe, records, cancellationToken))
        {
            yield return record;
        }
    }

    /// <summary>A broken first line makes NDJSON look like one object; the other lines still begin with a brace.</summary>
    private static bool LooksLikeLines(ReadOnlySequence<byte> body)
    {
        var reader = new SequenceReader<byte>(body);
        return reader.TryReadTo(out ReadOnlySequence<byte> _, "\n{"u8, advancePastDelimiter: false);
    }
}
