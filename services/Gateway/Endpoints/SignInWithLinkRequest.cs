namespace Audiences.Gateway.Endpoints;

/// <summary>The body of <c>POST /signin/link</c>.</summary>
public sealed record SignInWithLinkRequest
{
    /// <summary>What stood behind the '#' of the link that the server printed.</summary>
    public string? Token { get; init; }
}
