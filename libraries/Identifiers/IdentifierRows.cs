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
    /// <list type="bullet">
    /// <item>Single: one row for each identifier, the other columns blank.</item>
    /// <item>Multiple: one row with all keys. Further e-mails, phones and advertising ids follow in further rows,
    /// the n-th of each together in the n-th row; a key that has no n-th value is blank there. The other keys, which
    /// a person has only one value of, are repeated in each row. LOOKALIKE_VALUE alone makes no row.</item>
    /// </list>
    /// </summary>
    /// <exception cref="ArgumentException">There is no such action.</exception>
    public static IEnumerable<string[]> Rows(IdentifierSet set, string action, IReadOnlyList<MatchKey> schema) =>
        IsSingle(action) ? SingleRows(set, schema) : MultipleRows(set, schema);

    private static bool IsSingle(string action) => action switch
    {
        SingleIdentifier => true,
        MultipleIdentifiers => false,
        _ => throw new ArgumentException($"The action must be {SingleIdentifier} or {MultipleIdentifiers}.", nameof(action)),
    };

    private static IEnumerable<string[]> SingleRows(IdentifierSet set, IReadOnlyList<MatchKey> schema)
    {
        foreach (var item in set.Items)
        {
            for (var column = 0; column < schema.Count; column++)
            {
                if (schema[column] == item.Key && MatchKeys.IdentifiesAlone(item.Key))
                {
                    var row = Blank(schema.Count);
                    row[column] = item.ToText();
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<string[]> MultipleRows(IdentifierSet set, IReadOnlyList<MatchKey> schema)
    {
        var columns = schema.Select(key => Values(set, key)).ToArray();
        var rows = columns.Select((values, column) => RowsFor(schema[column], values.Length)).DefaultIfEmpty().Max();
        for (var n = 0; n < rows; n++)
        {
            var row = Blank(schema.Count);
            for (var column = 0; column < columns.Length; column++)
            {
                var values = columns[column];
                var index = MatchKeys.MayRepeat(schema[column]) ? n : 0;
                row[column] = index < values.Length ? values[index] : "";
            }

            yield return row;
        }
    }

    // What a person is worth makes no row: it would name nobody.
    private static int RowsFor(MatchKey key, int values) =>
        !MatchKeys.FindsPeople(key) ? 0 : MatchKeys.MayRepeat(key) ? values : Math.Min(1, values);

    private static string[] Values(IdentifierSet set, MatchKey key) =>
        [.. set.Items.Where(item => item.Key == key).Select(item => item.ToText())];

    private static string[] Blank(int width)
    {
        var row = new string[width];
        Array.Fill(row, "");
        return row;
    }
}
