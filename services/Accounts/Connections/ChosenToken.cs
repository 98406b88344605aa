namespace Audiences.Accounts.Connections;

/// <summary>Which token of a connection an account is to have: the person's, or that of one of the person's pages.</summary>
public sealed class ChosenToken(AdAccountOffer offer, PageOffer pages)
{
    /// <summary>The token; null when the person has no such page.</summary>
    /// <exception cref="MetaGraph.GraphException">Meta refused to show the pages.</exception>
    /// <exception cref="HttpRequestException">Meta could not be reached.</exception>
    public async Task<string?> FindAsync(OAuthState connection, string? pageId, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(pageId) ? offer.Token(connection) ?? "" : await pages.TokenAsync(connection, pageId.Trim(), cancellationToken);
}
