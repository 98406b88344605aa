namespace Audiences.Uploader.Accounts;

/// <summary>What a cycle needs of an account; never stored, never logged.</summary>
/// <param name="Token">The token in clear.</param>
/// <param name="AdAccountId">Meta's number, without <c>act_</c>.</param>
/// <param name="ApiVersion">The Graph API version.</param>
public sealed record AccessToken(string Token, string AdAccountId, string ApiVersion)
{
    /// <summary>Never the token.</summary>
    public override string ToString() => $"access token of ad account {AdAccountId}";
}
