namespace Audiences.Accounts.Checks;

/// <summary>What Meta says about a token.</summary>
/// <param name="Finding">Is it good?</param>
/// <param name="Facts">Whose it is and until when it is good; null when nobody could tell.</param>
/// <param name="Scopes">The permissions as <c>debug_token</c> lists them; null when it was not asked.</param>
internal sealed record TokenInspection(Finding Finding, TokenFacts? Facts = null, IReadOnlyList<string>? Scopes = null);
