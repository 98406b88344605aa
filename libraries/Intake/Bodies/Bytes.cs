using System.Buffers;

namespace Audiences.Intake;

internal static class Bytes
{
    /// <summary>Without JSON's white space at both ends.</summary>
    public static ReadOnlySequence<byte> Trim(ReadOnlySequence<byte> text)
    {
        var start = TrimStart(text);
        if (!start.IsSingleSegment)
        {
            start = new ReadOnlySequence<byte>(start.ToArray());
        }

        var length = start.FirstSpan.Length;
        while (length > 0 && IsWhiteSpace(start.FirstSpan[length - 1]))
        {
            length--;
        }

        return start.Slice(0, length);
    }

    public static ReadOnlySequence<byte> TrimStart(ReadOnlySequence<byte> text)
    {
        var reader = new SequenceReader<byte>(text);
        reader.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r', (byte)'\n');
        return reader.UnreadSequence;
    }

    public static bool IsWhiteSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
