using System.Security.Cryptography;
using System.Text;

namespace Audiences.Standalone.Sync;

/// <summary>
/// Where each member's last record stands, so that a member whom Meta refuses can be named by line. Keys are 64-bit
/// hashes: a file may have millions of records.
/// </summary>
internal sealed class RecordPlaces
{
    private readonly Dictionary<ulong, (int File, int Line)> _places = [];
    private readonly List<string> _files = [];

    public void Add(string file, int line, string segmentId, string userId)
    {
        if (_files.Count == 0 || _files[^1] != file)
        {
            _files.Add(file);
        }

        _places[Key(segmentId, userId)] = (_files.Count - 1, line);
    }

    /// <summary>Null for a member that came before this run.</summary>
    public (string File, int Line)? Find(string segmentId, string userId) =>
        _places.TryGetValue(Key(segmentId, userId), out var place) ? (_files[place.File], place.Line) : null;

    private static ulong Key(string segmentId, string userId) =>
        BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(segmentId + "\n" + userId)));
}
