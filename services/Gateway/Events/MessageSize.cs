namespace Audiences.Gateway.Events;

/// <summary>How large JSON becomes on the bus.</summary>
internal static class MessageSize
{
    /// <summary>An upper bound: the bus's serialiser writes each character beyond ASCII, and some within, as \uXXXX.</summary>
    public static int Of(ReadOnlySpan<byte> utf8)
    {
        var size = 0;
        foreach (var unit in utf8)
        {
            size += unit switch
            {
                (byte)'<' or (byte)'>' or (byte)'&' or (byte)'\'' or (byte)'+' or (byte)'`' or 0x7F => 6,
                < 0x80 => 1,
                < 0xC0 => 0,
                < 0xF0 => 6,
                _ => 12,
            };
        }

        return size;
    }
}
