using Audiences.Identifiers;
using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Meta;

/// <summary>Finds the rows that Meta's samples of invalid entries speak of.</summary>
internal static class InvalidRows
{
    /// <summary>A row is meant when a sample holds all of its values; values that many share do not decide alone.</summary>
    public static HashSet<RowId> Find(IReadOnlyList<string> samples, IReadOnlyList<UploadRow> rows) => samples.Count == 0
        ? []
        : [.. rows.Where(row => samples.Any(sample => Means(sample, row))).Select(row => row.Id)];

    private static bool Means(string sample, UploadRow row)
    {
        var present = row.Cells.Where(cell => Holds(sample, cell.ToText())).ToList();
        return present.Count == row.Cells.Length || present.Any(cell => cell.Key is MatchKey.Email or MatchKey.Phone or MatchKey.MobileAdvertiserId);
    }

    /// <summary>As a word of its own: a short external id is no part of another.</summary>
    private static bool Holds(string sample, string value)
    {
        for (var at = sample.IndexOf(value, StringComparison.Ordinal); at >= 0; at = sample.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            var end = at + value.Length;
            if ((at == 0 || !char.IsLetterOrDigit(sample[at - 1])) && (end == sample.Length || !char.IsLetterOrDigit(sample[end])))
            {
                return true;
            }
        }

        return false;
    }
}
