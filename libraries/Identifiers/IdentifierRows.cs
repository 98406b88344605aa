namespace Audiences.Identifiers;

/// <summary>
/// How a person's identifiers become rows of a request to Meta
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#multi-key).
/// </summary>
public static class IdentifierRows
{
    /// <summary>The action whose rows hold one identifier each.</summary>
    public const string SingleIdentifier = "singleIdentifier";

    /// <summary>The action whose rows hold all match keys of a person.</summary>
    public const string MultipleIdentifiers = "multipleIdentifiers";

    /// <summary>
    /// The columns of a request, in Meta's order: for single identifiers those of the mapped keys that find a person
    /// alone, for multiple identifiers all mapped keys.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such action.</exception>
    public static IReadOnlyList<MatchKey> Schema(string action, IEnumerable<MatchKey> mappedKeys)
    {
        var single = IsSingle(action);
        return [.. mappedKeys.Distinct().Where(key => !single || MatchKeys.IdentifiesAlone(key)).Order()];
    }

    /// <summary>
    /// The rows of one person, each as wide as <paramref name="schema"/>; a column without a value is an empty string.
    /// Identifiers whose key is not in the schema are left out; a person without any others has no rows.
    /// Else as <see cref="Cells"/>.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such action.</exception>
    public static IEnumerable<string[]> Rows(IdentifierSet set, string action, IReadOnlyList<MatchKey> schema) =>
        CellsOf(set.Items.Where(item => schema.Contains(item.Key)), action).Select(cells => InColumns(cells, schema));

    /// <summary>
    /// The rows of one person, each without its blank cells, in the order of the keys.
    /// <list type="bullet">
    /// <item>Single: one row for each identifier that finds a person alone.</item>
    /// <item>Multiple: one row with all keys. Further e-mails, phones and advertising ids follow in further rows,
    /// the n-th of each together in the n-th row; a key that has no n-th value is missing there. The other keys, which
    /// a person has only one value of, are repeated in each row. LOOKALIKE_VALUE alone makes no row.</item>
    /// </list>
    /// </summary>
    /// <exception cref="ArgumentException">There is no such action.</exception>
    public static IEnumerable<Identifier[]> Cells(IdentifierSet set, string action) => CellsOf(set.Items, action);

    private static IEnumerable<Identifier[]> CellsOf(IEnumerable<Identifier> items, string action) => IsSingle(action)
        ? items.Where(item => MatchKeys.IdentifiesAlone(item.Key)).Select(item => new[] { item })
        : MultipleRows([.. items]);

    private static bool IsSingle(string action) => action switch
    {
        SingleIdentifier => true,
        MultipleIdentifiers => false,
        _ => throw new ArgumentException($"The action must be {SingleIdentifier} or {MultipleIdentifiers}.", nameof(action)),
    };

    private static IEnumerable<Identifier[]> MultipleRows(Identifier[] items)
    {
        if (!Repeats(items))
        {
            // Nearly everybody: the items are the row.
            return items.Any(item => MatchKeys.FindsPeople(item.Key)) ? [items] : [];
        }

        var rows = items.Max(item => RowsOf(item.Key, items));
        return Enumerable.Range(0, rows).Select(n => items.Where((item, at) => IsInRow(item.Key, at - FirstOf(item.Key, items), n)).ToArray());
    }

    // They are sorted by key.
    private static bool Repeats(Identifier[] items)
    {
        for (var at = 1; at < items.Length; at++)
        {
            if (items[at].Key == items[at - 1].Key)
            {
                return true;
            }
        }

        return false;
    }

    // What a person is worth makes no row: it would name nobody.
    private static int RowsOf(MatchKey key, Identifier[] items) =>
        !MatchKeys.FindsPeople(key) ? 0 : MatchKeys.MayRepeat(key) ? items.Count(item => item.Key == key) : 1;

    private static int FirstOf(MatchKey key, Identifier[] items) => Array.FindIndex(items, item => item.Key == key);

    private static bool IsInRow(MatchKey key, int index, int row) => index == (MatchKeys.MayRepeat(key) ? row : 0);

    private static string[] InColumns(Identifier[] cells, IReadOnlyList<MatchKey> schema)
    {
        var row = new string[schema.Count];
        Array.Fill(row, "");
        foreach (var cell in cells)
        {
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = schema[column] == cell.Key ? cell.ToText() : row[column];
            }
        }

        return row;
    }
}
