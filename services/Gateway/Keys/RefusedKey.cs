namespace Audiences.Gateway.Keys;

/// <summary>A key that came with the call and is no good any more: revoked or past its end.</summary>
internal sealed record RefusedKey(ApiKey Key);
