namespace Audiences.Uploader.Meta.Errors;

/// <summary>
/// Meta has blocked what was tried. It says to wait and try again, and not how long: the account stays quiet for an hour,
/// then longer each time, since insisting is what makes such a block permanent.
/// </summary>
internal static class BlockErrors
{
    public static IReadOnlyList<MetaErrorRow> Rows { get; } =
    [
        new("Blocked for a while for breaking a policy", MetaReaction.Wait, "Look at Account Quality in Meta Business Suite, and ask for a review if the block is wrong. The audiences go on by themselves when it is over.", MetaPages.Handling)
        {
            Codes = (368, 368),
            Wait = TimeSpan.FromHours(1),
            LongestWait = TimeSpan.FromHours(24),
        },
    ];
}
