namespace Audiences.Uploader.Meta;

/// <summary>What the uploader does about an error of Meta's.</summary>
public enum MetaReaction
{
    /// <summary>The same request again in a moment.</summary>
    RetrySoon,

    /// <summary>The cycle ends; nothing is sent for this audience until Meta's wait is over.</summary>
    Wait,

    /// <summary>One of the rows, or their number, is the reason: halves are tried until it is found.</summary>
    SplitBatch,

    /// <summary>The audience stops until somebody has done something at Meta and resumes it.</summary>
    PauseAudience,

    /// <summary>The account's token or permission is the reason: Accounts looks into it.</summary>
    DisconnectAccount,

    /// <summary>The cycle ends with a finding; the next one tries again.</summary>
    GiveUpWithFinding,
}
