namespace Audiences.Uploader.Meta;

/// <summary>What the uploader does about an error of Meta's.</summary>
public enum MetaReaction
{
    /// <summary>The same request again in a moment.</summary>
    RetrySoon,

    /// <summary>The cycle ends; nothing is sent until the wait is over: for the audience, the ad account or the app.</summary>
    Wait,

    /// <summary>The request was too large: it goes in halves.</summary>
    SplitBatch,

    /// <summary>One of the rows is the reason: halves are tried until it is found, and it is not sent again unchanged.</summary>
    DropRows,

    /// <summary>Removals are refused as long as the audience is so small: what is to be added goes first.</summary>
    AddFirst,

    /// <summary>The audience stops until somebody has done something at Meta and resumes it.</summary>
    PauseAudience,

    /// <summary>The account's token, permission or app is the reason: Accounts looks into it.</summary>
    DisconnectAccount,

    /// <summary>The cycle ends with a finding; the next one tries again.</summary>
    GiveUpWithFinding,
}
