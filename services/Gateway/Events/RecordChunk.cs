using System.Runtime.InteropServices;
using System.Text.Json;

namespace Audiences.Gateway.Events;

/// <summary>Gathers records until a message is full: 1,000 records, and well under the 1 MB that a batch may have.</summary>
/// <param name="json">A record as it came.</param>
/// <param name="overhead">Bytes of the members that the serialiser adds or writes longer, such as occurredAt in full precision.</param>
internal abstract class RecordChunk<T>(Func<T, JsonElement> json, int overhead)
{
    private const int MostRecords = 1_000;
    private const int MostBytes = 512 * 1024;

    private readonly List<T> _records = [];
    private int _bytes;

    public IReadOnlyList<T> Records => _records;

    /// <summary>Takes a record; false when it does not fit behind those that are here.</summary>
    public bool TryAdd(T record)
    {
        var size = MessageSize.Of(JsonMarshal.GetRawUtf8Value(json(record))) + overhead;
        if (_records.Count == MostRecords || (_records.Count > 0 && _bytes + size > MostBytes))
        {
            return false;
        }

        _records.Add(record);
        _bytes += size;
        return true;
    }
}
