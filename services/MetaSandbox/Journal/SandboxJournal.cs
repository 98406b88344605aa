using System.Text.Json;

namespace Audiences.MetaSandbox;

/// <summary>
/// The changes since the beginning, one JSON object a line, so that a sandbox that was killed carries on. A line is with
/// the operating system before the caller gets an answer; a half-written last line is dropped.
/// </summary>
internal sealed class SandboxJournal : IDisposable
{
    private readonly FileStream _file;
    private readonly Lock _gate = new();

    public SandboxJournal(string directory)
    {
        Directory.CreateDirectory(directory);
        _file = new FileStream(Path.Combine(directory, "journal.ndjson"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    }

    public IEnumerable<JournalEntry> Read()
    {
        long whole = 0;
        using (var reader = new LineReader(_file))
        {
            while (reader.Next() is { } line)
            {
                whole += line.Length + 1;
                yield return JsonSerializer.Deserialize(line.Span, JournalJson.Default.JournalEntry)!;
            }
        }

        _file.SetLength(whole);
        _file.Position = whole;
    }

    public void Write(JournalEntry entry)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Default.JournalEntry);
        lock (_gate)
        {
            _file.Write(line);
            _file.WriteByte((byte)'\n');
            _file.Flush();
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _file.SetLength(0);
        }
    }

    public void Dispose() => _file.Dispose();
}
