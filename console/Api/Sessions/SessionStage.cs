namespace Audiences.Console.Api.Sessions;

/// <summary>How a session stands.</summary>
public enum SessionStage
{
    /// <summary>Nobody has asked yet.</summary>
    Unknown,

    /// <summary>Nobody is signed in.</summary>
    SignedOut,

    /// <summary>Somebody is signed in.</summary>
    SignedIn,

    /// <summary>Somebody was, and has to sign in again to go on.</summary>
    Over,
}
