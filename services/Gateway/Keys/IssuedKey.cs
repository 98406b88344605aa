namespace Audiences.Gateway.Keys;

/// <summary>A key that was just made, with its text: the only time that anybody sees it.</summary>
public sealed record IssuedKey(ApiKey Key, string Text);
