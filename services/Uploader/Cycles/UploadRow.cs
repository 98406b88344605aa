using Audiences.Identifiers;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// One row as Meta gets it: its cells without the blank ones. Two users can have the same row. In a value-based audience
/// a row has a value besides, which belongs to what is sent, but not to whom it names: Meta removes people, whatever they
/// are worth. The cells are parts of the member's stored bytes: a page of ten thousand rows must stay small.
/// </summary>
internal sealed class UploadRow
{
    /// <param name="cells">In the order of their keys, of which LOOKALIKE_VALUE is the last.</param>
    public UploadRow(Identifier[] cells)
    {
        var valued = cells is [.., { Key: MatchKey.LookalikeValue }];
        Cells = valued ? cells[..^1] : cells;
        Value = valued ? cells[^1].ToText() : null;
        Id = RowId.Of(Cells);
    }

    /// <summary>Whom it names.</summary>
    public Identifier[] Cells { get; }

    /// <summary>What the person is worth, as a number's text; null when nothing is said.</summary>
    public string? Value { get; }

    /// <summary>Equal cells, equal id.</summary>
    public RowId Id { get; }

    /// <summary>Equal rows with equal values: what Meta has already need not be sent again.</summary>
    public (RowId Id, string? Value) Content => (Id, Value);
}
