namespace Audiences.Uploader.Meta.Errors;

/// <summary>The token lacks a permission, or its user the access to the ad account.</summary>
internal static class PermissionErrors
{
    public static IReadOnlyList<MetaErrorRow> Rows { get; } =
    [
        Permission("A capability or permission is missing", 3, MetaPages.Handling),
        Permission("The app has no permission for this", 10, MetaPages.Handling),
        Permission("ads_management is missing", 294, MetaPages.Reference),
        Permission("A permission is missing", 200, MetaPages.Handling) with { Codes = (200, 299) },
    ];

    private static MetaErrorRow Permission(string meaning, int code, string source) => new(
        meaning,
        MetaReaction.DisconnectAccount,
        "The token lacks a permission, or its user has no access to the ad account. Grant ads_management and the ad account, then reconnect.",
        source)
    { Codes = (code, code) };
}
