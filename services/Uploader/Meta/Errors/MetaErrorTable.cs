namespace Audiences.Uploader.Meta.Errors;

/// <summary>
/// The one table from Meta's errors to what to do. The first row that matches counts, so within a group the particular
/// stands before the general; <c>docs/meta-errors.md</c> is made from it.
/// </summary>
public static class MetaErrorTable
{
    /// <summary>The groups in the order in which they are tried.</summary>
    public static IReadOnlyList<MetaErrorGroup> Groups { get; } =
    [
        // A limit is a limit even where Meta calls it transient: coming back in a second would make it worse.
        new("Limits", ThrottlingErrors.Rows),
        new("Blocks", BlockErrors.Rows),
        new("Passing trouble", PassingErrors.First),
        new("App", AppErrors.Rows),
        new("Token", TokenErrors.Rows),
        new("Terms", TermsErrors.Rows),
        new("Audience", AudienceErrors.Rows),
        new("Permission", PermissionErrors.Rows),
        new("Request and rows", RequestErrors.Rows),
        new("Passing trouble, by status", PassingErrors.Last),
    ];

    /// <summary>All rows in the order in which they are tried.</summary>
    public static IReadOnlyList<MetaErrorRow> Rows { get; } = [.. Groups.SelectMany(group => group.Rows)];
}
