namespace Audiences.Upgrade.Tests.Schema;

public sealed class SchemaCompatibilityTests
{
    private static readonly Catalog Released = new(
        new Dictionary<string, CatalogColumn>
        {
            ["s.t.id"] = new("uuid", NotNull: true, HasDefault: false),
            ["s.t.note"] = new("text", NotNull: false, HasDefault: false),
            ["s.t.kind"] = new("character varying(64)", NotNull: true, HasDefault: true),
        },
        new HashSet<string> { "unique s.t (id)" });

    [Fact]
    public void New_tables_and_columns_that_may_be_left_out_lose_nothing() =>
        Assert.Empty(Losses(
            Released.Rules.Append("unique s.fresh (id)"),
            ("s.t.more", new("text", NotNull: false, HasDefault: false)),
            ("s.t.count", new("integer", NotNull: true, HasDefault: true)),
            ("s.fresh.id", new("uuid", NotNull: true, HasDefault: false))));

    [Fact]
    public void A_column_of_another_type_or_stricter_is_a_loss() =>
        Assert.Equal(
            ["s.t.note: may no longer be null.", "s.t.note: has no default any more.", "s.t.kind: was character varying(64) and is text."],
            Losses(Released.Rules, ("s.t.note", new("text", NotNull: true, HasDefault: false)), ("s.t.kind", new("text", NotNull: true, HasDefault: true))));

    [Fact]
    public void A_column_that_is_gone_is_a_loss() =>
        Assert.Equal(
            ["s.t.id: is gone, or has another name."],
            SchemaCompatibility.Losses(Released, Released with { Columns = Released.Columns.Where(column => column.Key != "s.t.id").ToDictionary() }).Select(loss => loss.ToString()));

    [Fact]
    public void A_new_column_that_every_insert_must_name_is_a_loss() =>
        Assert.Equal(
            ["s.t.more: is new, not null and without a default: the release's inserts do not name it."],
            Losses(Released.Rules, ("s.t.more", new("text", NotNull: true, HasDefault: false))));

    [Fact]
    public void A_unique_index_that_is_gone_or_new_is_a_loss() =>
        Assert.Equal(
            ["unique s.t (id): is gone.", "unique s.t (note): is new on a table of the release."],
            Losses(["unique s.t (note)"]));

    private static IEnumerable<string> Losses(IEnumerable<string> rules, params (string Name, CatalogColumn Column)[] changed)
    {
        var columns = new Dictionary<string, CatalogColumn>(Released.Columns);
        foreach (var (name, column) in changed)
        {
            columns[name] = column;
        }

        return SchemaCompatibility.Losses(Released, new Catalog(columns, rules.ToHashSet())).Select(loss => loss.ToString());
    }
}
