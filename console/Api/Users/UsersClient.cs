
namespace Audiences.Console.Api.Users;

/// <summary>The calls of users; all throw <see cref="ApiException"/> when refused.</summary>
public sealed class UsersClient(ApiClient api)
{
    /// <summary>What is known of a user; null: no event named them.</summary>
    public async Task<User?> FindAsync(string userId, CancellationToken cancellationToken = default)
    {
        try
        {
            return await api.GetAsync(Path(userId), UsersJson.Default.User, cancellationToken);
        }
        catch (ApiException e) when (e.Problem.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The audiences that know the user.</summary>
    public Task<Page<UserAudience>> AudiencesAsync(string userId, string? after = null, CancellationToken cancellationToken = default) =>
        api.GetAsync(Path(userId, $"/audiences?limit=50{(after is null ? "" : "&after=" + after)}"), UsersJson.Default.UserAudiencePage, cancellationToken);

    /// <summary>Who has an identifier; nothing but a hash leaves the browser for e-mail addresses and phone numbers.</summary>
    public Task<Lookup> LookUpAsync(LookupRequest request, CancellationToken cancellationToken = default) =>
        api.SendAsync(HttpMethod.Post, "/v1/users/lookup", request, UsersJson.Default.LookupRequest, UsersJson.Default.Lookup, cancellationToken);

    /// <summary>The user gave or withdrew consent.</summary>
    public Task StateConsentAsync(string userId, bool granted) =>
        api.SendAsync(HttpMethod.Post, Path(userId, "/consent"), new ConsentStatement(granted), UsersJson.Default.ConsentStatement, UsersJson.Default.ConsentStatement);

    /// <summary>Erases the user.</summary>
    public Task<StartedErasure> EraseAsync(string userId) => api.SendAsync(HttpMethod.Delete, Path(userId), UsersJson.Default.StartedErasure);

    /// <summary>How far an erasure is.</summary>
    public Task<Erasure> ErasureAsync(Guid receiptId, CancellationToken cancellationToken = default) =>
        api.GetAsync($"/v1/erasures/{receiptId}", UsersJson.Default.Erasure, cancellationToken);

    private static string Path(string userId, string rest = "") => $"/v1/users/{ApiClient.Segment(userId)}{rest}";
}
