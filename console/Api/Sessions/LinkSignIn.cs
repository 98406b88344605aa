namespace Audiences.Console.Api.Sessions;

/// <summary>The body of <c>POST /signin/link</c>.</summary>
/// <param name="Token">What stood in the link; good once.</param>
public sealed record LinkSignIn(string Token)
{
    /// <summary>What the address has before the token, behind its '#'.</summary>
    public const string Fragment = "sign-in=";
}
