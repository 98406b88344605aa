using Audiences.Identifiers;
using Audiences.Uploader.Boost;

namespace Audiences.Uploader.Cycles;

/// <summary>The rows of a user's identifiers under an action.</summary>
internal static class UploadRows
{
    /// <summary>Distinct rows, those of linked identifiers last; none when the action has no use for these identifiers.</summary>
    public static IReadOnlyList<UploadRow> Of(byte[]? identifiers, string action)
    {
        if (identifiers is null or { Length: 0 })
        {
            return [];
        }

        return BoostedSet.Read(identifiers) is { } boosted
            ? [.. Of(boosted.Own, action).Concat(Of(boosted.Further(), action)).DistinctBy(row => row.Id)]
            : Of(IdentifierSet.Parse(identifiers), action);
    }

    private static IReadOnlyList<UploadRow> Of(IdentifierSet set, string action)
    {
        var schema = IdentifierRows.Schema(action, set.Items.Select(item => item.Key).Distinct());
        return [.. IdentifierRows.Rows(set, action, schema)
            .Select(cells => new UploadRow([.. schema.Zip(cells).Where(cell => cell.Second.Length > 0).Select(cell => (cell.First, cell.Second))]))
            .Where(row => row.Cells.Count > 0)
            .DistinctBy(row => row.Id)];
    }
}
