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

    private static List<UploadRow> Of(IdentifierSet set, string action)
    {
        var rows = IdentifierRows.Cells(set, action).Select(cells => new UploadRow(cells)).ToList();
        return rows.Count < 2 ? rows : [.. rows.DistinctBy(row => row.Id)];
    }
}
