using Audiences.Uploader.Accounts;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Budgets;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>Meta's side of a link, while somebody waits for the answer.</summary>
internal sealed class AudienceAtMeta(
    IAccessTokens tokens, AudienceProvision provision, AudienceInfos infos, AudienceDetails details, CallAccount account, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Refuses a custom audience that does not exist, or that the account can't fill.</summary>
    /// <exception cref="LinkException">It is so, or Meta can't tell now.</exception>
    public async Task CheckAsync(CustomAudience audience, string customAudienceId, CancellationToken cancellationToken)
    {
        account.Set(audience.Workspace, audience.AccountId);
        try
        {
            var token = await tokens.GetAsync(audience.Workspace, audience.AccountId, cancellationToken);
            var obstacle = await infos.FindAsync(token, customAudienceId, cancellationToken) is { } info
                ? Adoption.Obstacle(info, token.AdAccountId) ?? Adoption.ValueObstacle(info, audience.ValueBased)
                : "There is no such audience at Meta, or the account's user may not see it. GET /v1/accounts/{id}/custom-audiences lists those that can be adopted.";
            if (obstacle is not null)
            {
                throw new LinkException(StatusCodes.Status422UnprocessableEntity, "The custom audience can't be adopted", obstacle);
            }
        }
        catch (MetaRefusedException refused)
        {
            throw new LinkException(StatusCodes.Status422UnprocessableEntity, "Meta refused the custom audience", refused.Message);
        }
        catch (AccessTokenUnavailableException unavailable)
        {
            throw new LinkException(StatusCodes.Status409Conflict, "No access token", unavailable.Message);
        }
    }

    /// <summary>Meta's number, or else why there is none yet: the first cycle tries again.</summary>
    public async Task<(string? CustomAudienceId, string? Reason)> TryCreateAsync(CustomAudience audience, CancellationToken cancellationToken)
    {
        string? created = null;
        var reason = await TryAsync(audience, async (token, patience) => created = await provision.EnsureAsync(token, audience, patience), cancellationToken);
        return (created, created is null ? reason : null);
    }

    /// <summary>Tells Meta a new name or description; what Meta does not take now, the next cycle tells.</summary>
    public Task TryDescribeAsync(CustomAudience audience, CancellationToken cancellationToken) => audience is { DetailsPending: true, CustomAudienceId: { } there }
        ? TryAsync(audience, (token, patience) => details.TrySendAsync(token, audience, there, patience), cancellationToken)
        : Task.CompletedTask;

    /// <summary>Null when it was done, else why not.</summary>
    private async Task<string?> TryAsync(CustomAudience audience, Func<AccessToken, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        account.Set(audience.Workspace, audience.AccountId);
        try
        {
            await work(await tokens.GetAsync(audience.Workspace, audience.AccountId, either.Token), either.Token);
            return null;
        }
        catch (Exception e) when (e is MetaRefusedException or AccessTokenUnavailableException)
        {
            return e.Message;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "Meta did not answer in time. Nothing to do: the first refresh creates the audience.";
        }
    }
}
