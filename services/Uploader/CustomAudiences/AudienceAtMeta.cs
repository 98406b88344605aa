using Audiences.Uploader.Accounts;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Budgets;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>Meta's side of a link, while somebody waits for the answer.</summary>
internal sealed class AudienceAtMeta(IAccessTokens tokens, AudienceProvision provision, CallAccount account, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Refuses a custom audience that does not exist, or that the account may not see.</summary>
    /// <exception cref="LinkException">It is so, or Meta can't tell now.</exception>
    public async Task CheckAsync(CustomAudience audience, string customAudienceId, CancellationToken cancellationToken)
    {
        account.Set(audience.Workspace, audience.AccountId);
        try
        {
            var token = await tokens.GetAsync(audience.Workspace, audience.AccountId, cancellationToken);
            await provision.CheckAsync(token, customAudienceId, cancellationToken);
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
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        account.Set(audience.Workspace, audience.AccountId);
        try
        {
            var token = await tokens.GetAsync(audience.Workspace, audience.AccountId, either.Token);
            return (await provision.EnsureAsync(token, audience.Id, audience.Name, either.Token), null);
        }
        catch (Exception e) when (e is MetaRefusedException or AccessTokenUnavailableException)
        {
            return (null, e.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, "Meta did not answer in time. Nothing to do: the first refresh creates the audience.");
        }
    }
}
