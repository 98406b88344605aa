namespace Audiences.MetaSandbox;

/// <summary>Meta wants a hash as 64 lower-case hex digits; upper case hashes to nobody.</summary>
internal static class LowerHex
{
    public static byte[]? TryParse(string text)
    {
        if (text.Length != RowBytes.HashLength * 2)
        {
            return null;
        }

        var bytes = new byte[RowBytes.HashLength];
        for (var i = 0; i < bytes.Length; i++)
        {
            int high = Digit(text[2 * i]), low = Digit(text[2 * i + 1]);
            if ((high | low) < 0)
            {
                return null;
            }

            bytes[i] = (byte)(high << 4 | low);
        }

        return bytes;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        _ => -1,
    };
}
