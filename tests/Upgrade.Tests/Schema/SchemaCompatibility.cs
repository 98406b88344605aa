namespace Audiences.Upgrade.Tests.Schema;

/// <summary>Which statements of the release fail on today's tables.</summary>
internal static class SchemaCompatibility
{
    public static IEnumerable<Loss> Losses(Catalog released, Catalog now) =>
        Columns(released, now).Concat(Additions(released, now)).Concat(Rules(released, now));

    private static IEnumerable<Loss> Columns(Catalog released, Catalog now)
    {
        foreach (var (name, before) in released.Columns)
        {
            if (!now.Columns.TryGetValue(name, out var after))
            {
                yield return new Loss(name, "is gone, or has another name.");
                continue;
            }

            if (before.Type != after.Type)
            {
                yield return new Loss(name, $"was {before.Type} and is {after.Type}.");
            }

            if (!before.NotNull && after.NotNull)
            {
                yield return new Loss(name, "may no longer be null.");
            }

            if (before.MayBeLeftOut && !after.MayBeLeftOut)
            {
                yield return new Loss(name, "has no default any more.");
            }
        }
    }

    private static IEnumerable<Loss> Additions(Catalog released, Catalog now)
    {
        var tables = Tables(released);
        return now.Columns
            .Where(column => !released.Columns.ContainsKey(column.Key) && tables.Contains(TableOf(column.Key)) && !column.Value.MayBeLeftOut)
            .Select(column => new Loss(column.Key, "is new, not null and without a default: the release's inserts do not name it."));
    }

    // "on conflict" names a unique index; and a new rule refuses what the release writes.
    private static IEnumerable<Loss> Rules(Catalog released, Catalog now)
    {
        var tables = Tables(released);
        return released.Rules.Except(now.Rules).Where(IsUnique).Select(rule => new Loss(rule, "is gone."))
            .Concat(now.Rules.Except(released.Rules).Where(rule => tables.Contains(rule.Split(' ')[1])).Select(rule => new Loss(rule, "is new on a table of the release.")));
    }

    private static bool IsUnique(string rule) => rule.StartsWith("unique ", StringComparison.Ordinal);

    private static HashSet<string> Tables(Catalog catalog) => [.. catalog.Columns.Keys.Select(TableOf)];

    private static string TableOf(string column) => column[..column.LastIndexOf('.')];
}
