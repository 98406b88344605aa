using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Audiences.Standalone.Sync;

/// <summary>Lists what was rejected, a JSON object a line: file, line, event, field, error.</summary>
internal sealed class SyncReport(string path) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SemaphoreSlim _gate = new(1);
    private StreamWriter? _writer;

    /// <summary>How many entries it has.</summary>
    public long Count { get; private set; }

    /// <summary>Where it is, once it has an entry.</summary>
    public string? Path => Count > 0 ? System.IO.Path.GetFullPath(path) : null;

    public async Task AddAsync(SyncRejection rejection)
    {
        await _gate.WaitAsync();
        try
        {
            _writer ??= new StreamWriter(path, append: false);
            await _writer.WriteLineAsync(JsonSerializer.Serialize(rejection, Json));
            Count++;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _gate.Dispose();
        if (_writer is not null)
        {
            await _writer.DisposeAsync();
        }
    }
}
