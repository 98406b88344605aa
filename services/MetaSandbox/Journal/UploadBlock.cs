namespace Audiences.MetaSandbox;

/// <summary>Turns an upload into its journal form and back. Each row is its length in two bytes, then itself.</summary>
internal static class UploadBlock
{
    public static JournalUpload ToJournal(string audienceId, Upload upload)
    {
        var block = new byte[upload.Rows.Sum(row => row.Length + 2)];
        var at = 0;
        foreach (var row in upload.Rows)
        {
            BitConverter.TryWriteBytes(block.AsSpan(at), (ushort)row.Length);
            row.CopyTo(block, at + 2);
            at += row.Length + 2;
        }

        return new(audienceId, upload.Method, upload.Batch, upload.IsMultiKey, block, upload.Rows.Count, upload.Received, upload.Invalid, upload.At);
    }

    public static Upload FromJournal(JournalUpload journal)
    {
        var rows = new List<byte[]>(journal.RowCount);
        for (var at = 0; at < journal.Rows.Length;)
        {
            var length = BitConverter.ToUInt16(journal.Rows, at);
            rows.Add(journal.Rows[(at + 2)..(at + 2 + length)]);
            at += length + 2;
        }

        return new(journal.Method, journal.Batch, journal.IsMultiKey, rows, journal.Received, journal.Invalid, journal.At);
    }
}
