namespace Audiences.Uploader.Cycles;

/// <summary>Members whose rows go in one request.</summary>
/// <param name="Members">Never a part of a member.</param>
/// <param name="Cursor">The last user of the page; the next page begins after it.</param>
/// <param name="IsLast">Nothing was due after it.</param>
internal sealed record UploadPage(IReadOnlyList<DueMember> Members, string Cursor, bool IsLast)
{
    public int RowCount => Members.Sum(member => member.Rows.Count);
}
