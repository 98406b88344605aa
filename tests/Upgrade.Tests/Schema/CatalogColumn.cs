namespace Audiences.Upgrade.Tests.Schema;

/// <summary>A column of a table.</summary>
/// <param name="Type">As PostgreSQL writes it, with its length.</param>
/// <param name="NotNull">No row may be without a value.</param>
/// <param name="HasDefault">An insert that does not name the column gives it a value.</param>
internal sealed record CatalogColumn(string Type, bool NotNull, bool HasDefault)
{
    /// <summary>A statement that does not know the column can insert rows.</summary>
    public bool MayBeLeftOut => !NotNull || HasDefault;
}
