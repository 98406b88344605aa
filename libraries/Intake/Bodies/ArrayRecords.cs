using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>A JSON array of events, element by element as it comes in.</summary>
internal static class ArrayRecords
{
    private const int MaxElementBytes = 1024 * 1024;

    private enum Step
    {
        NeedsMore,
        Element,
        End,
        Broken,
    }

    /// <summary>Reads from after the opening bracket. What is not JSON ends the reading with one rejection.</summary>
    public static async IAsyncEnumerable<T> ReadAsync<T>(PipeReader body, RecordReader<T> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var place = 0;
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            var step = Next(ref buffer, place == 0, read.IsCompleted, out var json);
            while (step == Step.Element)
            {
                place++;
                yield return json is { } element
                    ? records.Read(element, place)
                    : records.Broken(place, "nests deeper than 32 levels. Send flatter properties.", EventFields.Event);
                step = Next(ref buffer, false, read.IsCompleted, out json);
            }

            if (step == Step.End)
            {
                body.AdvanceTo(buffer.Start);
                yield break;
            }

            if (step == Step.Broken || read.IsCompleted || buffer.Length > MaxElementBytes)
            {
                yield return records.Broken(place + 1, "is not JSON from this element on, so nothing after it was read; the elements before it were. Check the brackets and commas, and send the rest again.", EventFields.Body);
                yield break;
            }

            body.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    /// <summary>Takes the next element off the buffer, which moves only past whole elements.</summary>
    private static Step Next(ref ReadOnlySequence<byte> buffer, bool isFirst, bool isLast, out JsonElement? json)
    {
        json = null;
        var rest = Bytes.TrimStart(buffer);
        if (rest.IsEmpty)
        {
            return Step.NeedsMore;
        }

        if (rest.FirstSpan[0] == (byte)']')
        {
            buffer = rest.Slice(1);
            return Step.End;
        }

        if (!isFirst)
        {
            if (rest.FirstSpan[0] != (byte)',')
            {
                return Step.Broken;
            }

            rest = Bytes.TrimStart(rest.Slice(1));
        }

        return Element(ref buffer, rest, isLast, out json);
    }

    private static Step Element(ref ReadOnlySequence<byte> buffer, ReadOnlySequence<byte> rest, bool isLast, out JsonElement? json)
    {
        json = null;
        var reader = new Utf8JsonReader(rest, isLast, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
        try
        {
            if (!reader.Read() || !reader.TrySkip())
            {
                return Step.NeedsMore;
            }

            var element = rest.Slice(0, reader.Position);
            buffer = rest.Slice(reader.Position);
            json = Parse(element);
            return Step.Element;
        }
        catch (JsonException)
        {
            return Step.Broken;
        }
    }

    private static JsonElement? Parse(ReadOnlySequence<byte> element)
    {
        try
        {
            using var document = JsonDocument.Parse(element, new JsonDocumentOptions { MaxDepth = IntakeLimits.MaxDepth });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
