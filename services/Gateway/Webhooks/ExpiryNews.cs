using Audiences.Contracts.Accounts;

namespace Audiences.Gateway.Webhooks;

/// <summary>Tells that an ad account's access ends soon: once for each end and number of days, however often it is told.</summary>
internal sealed class ExpiryNews(WebhookNews news)
{
    public Task TellAsync(AccessTokenExpiring warning, CancellationToken cancellationToken) => news.TellAsync(
        warning.Workspace,
        WebhookEvents.AdAccountTokenExpiring,
        $"msg_{warning.AccountId:N}_{warning.ExpiresAt.ToUnixTimeSeconds()}_{warning.DaysLeft}",
        warning.OccurredAt,
        new { warning.Workspace, warning.AccountId, warning.Name, warning.AdAccountId, warning.Ends, warning.ExpiresAt, warning.DaysLeft },
        cancellationToken);
}
