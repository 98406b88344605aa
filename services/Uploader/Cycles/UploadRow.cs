using System.Security.Cryptography;
using System.Text;
using Audiences.Identifiers;

namespace Audiences.Uploader.Cycles;

/// <summary>One row as Meta gets it: its cells without the blank ones. Two users can have the same row.</summary>
internal sealed class UploadRow
{
    public UploadRow(IReadOnlyList<(MatchKey Key, string Value)> cells)
    {
        Cells = cells;
        Hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', cells.Select(cell => $"{(byte)cell.Key}={cell.Value}"))));
        Id = Convert.ToBase64String(Hash);
    }

    public IReadOnlyList<(MatchKey Key, string Value)> Cells { get; }

    /// <summary>SHA-256 of the cells: who holds this row at Meta is kept under it.</summary>
    public byte[] Hash { get; }

    /// <summary>The hash as text, for look-ups in memory.</summary>
    public string Id { get; }
}
