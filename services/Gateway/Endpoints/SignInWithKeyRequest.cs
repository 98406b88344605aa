namespace Audiences.Gateway.Endpoints;

/// <summary>The body of <c>POST /signin/key</c>.</summary>
public sealed record SignInWithKeyRequest
{
    /// <summary>A key of any role.</summary>
    public string? Key { get; init; }
}
