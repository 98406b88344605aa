namespace Audiences.Accounts.Connections;

/// <summary>Where people log in, and where they come back to.</summary>
/// <param name="DialogUrl">Meta's login dialog is below this address: <c>https://www.facebook.com</c>, or the sandbox.</param>
/// <param name="PublicUrl">The address of this installation as browsers know it; null takes it from the request.</param>
/// <param name="Pkce">Codes are bound to this installation by PKCE, which Meta offers with OpenID Connect only.</param>
public sealed record OAuthSettings(Uri DialogUrl, Uri? PublicUrl, bool Pkce = false);
