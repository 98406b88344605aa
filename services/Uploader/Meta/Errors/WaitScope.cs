namespace Audiences.Uploader.Meta.Errors;

/// <summary>Whom a wait of Meta's concerns.</summary>
public enum WaitScope
{
    /// <summary>The audience alone.</summary>
    Audience,

    /// <summary>Every audience of the ad account.</summary>
    Account,

    /// <summary>Every ad account: the app itself is limited.</summary>
    App,
}
