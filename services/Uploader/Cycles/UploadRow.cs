using System.Security.Cryptography;
using System.Text;
using Audiences.Identifiers;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// One row as Meta gets it: its cells without the blank ones. Two users can have the same row. In a value-based audience
/// a row has a value besides, which belongs to what is sent, but not to whom it names: Meta removes people, whatever they
/// are worth.
/// </summary>
internal sealed class UploadRow
{
    public UploadRow(IReadOnlyList<(MatchKey Key, string Value)> cells)
    {
        Cells = [.. cells.Where(cell => MatchKeys.FindsPeople(cell.Key))];
        Value = cells.Where(cell => cell.Key == MatchKey.LookalikeValue).Select(cell => cell.Value).FirstOrDefault();
        Hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Cells.Select(cell => $"{(byte)cell.Key}={cell.Value}"))));
        Id = Convert.ToBase64String(Hash);
    }

    /// <summary>Whom it names.</summary>
    public IReadOnlyList<(MatchKey Key, string Value)> Cells { get; }

    /// <summary>What the person is worth, as a number's text; null when nothing is said.</summary>
    public string? Value { get; }

    /// <summary>SHA-256 of the cells: who holds this row at Meta is kept under it.</summary>
    public byte[] Hash { get; }

    /// <summary>The hash as text, for look-ups in memory.</summary>
    public string Id { get; }

    /// <summary>Equal rows with equal values: what Meta has already need not be sent again.</summary>
    public (string Id, string? Value) Content => (Id, Value);
}
