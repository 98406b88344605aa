using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Audiences.Intake;

/// <summary>NDJSON: one event a line. A bad line is rejected by itself.</summary>
internal static class LineRecords
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(PipeReader body, RecordReader<T> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var line = 0;
        var skipping = false;
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (TryLine(ref buffer, read.IsCompleted, out var text))
            {
                line++;
                if (skipping)
                {
                    skipping = false;
                    continue;
                }

                var record = Bytes.Trim(text);
                if (!record.IsEmpty)
                {
                    yield return record.Length > IntakeLimits.MaxEventBytes ? TooLong(records, line) : records.Read(record, line);
                }
            }

            if (buffer.Length > IntakeLimits.MaxEventBytes + 2)
            {
                // The rest of the line is thrown away as it comes in, so that a line without end costs no memory.
                if (!skipping)
                {
                    yield return TooLong(records, line + 1);
                    skipping = true;
                }

                buffer = buffer.Slice(buffer.End);
            }

            body.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
            {
                yield break;
            }
        }
    }

    private static T TooLong<T>(RecordReader<T> records, int line) =>
        records.Broken(line, "is longer than 64 KB. Send fewer properties: only those that a mapping or a condition reads.");

    private static bool TryLine(ref ReadOnlySequence<byte> buffer, bool isLast, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = buffer;
        if (!isLast || buffer.IsEmpty)
        {
            return false;
        }

        buffer = buffer.Slice(buffer.End);
        return true;
    }
}
