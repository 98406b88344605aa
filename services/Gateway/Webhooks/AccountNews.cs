using Audiences.Contracts.Accounts;
using Audiences.Gateway.Audit;
using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Webhooks;

/// <summary>Tells that an ad account lost its connection: once, although states are published again and again.</summary>
internal sealed class AccountNews(GatewayDbContext database, WebhookNews news, TimeProvider time)
{
    public async Task SeeAsync(AdAccountState state, CancellationToken cancellationToken)
    {
        var seen = await database.SeenAccounts.SingleOrDefaultAsync(a => a.AccountId == state.AccountId && a.Workspace == state.Workspace, cancellationToken);
        if (seen is not null && seen.Version >= state.Version)
        {
            return;
        }

        // Told first, then noted: a crash in between tells it again under the same message id.
        if (seen?.Status == AdAccountStatuses.Connected && state is { Status: AdAccountStatuses.Disconnected, Deleted: false })
        {
            await news.TellAsync(
                state.Workspace,
                WebhookEvents.AdAccountDisconnected,
                $"msg_{state.AccountId:N}_{state.Version}",
                time.GetUtcNow(),
                new { state.Workspace, state.AccountId, state.Name, state.AdAccountId, Reason = state.StatusReason },
                cancellationToken);
            // With the note below, so that it is written once.
            database.AuditEntries.Add(new AuditEntry
            {
                Workspace = state.Workspace,
                At = time.GetUtcNow(),
                ActorKind = AuditActors.System,
                Actor = "system",
                Operation = "AdAccountDisconnected",
                Target = $$"""{"id":"{{state.AccountId}}"}""",
                Outcome = new AuditOutcome { At = time.GetUtcNow() },
            });
        }

        if (seen is null)
        {
            database.SeenAccounts.Add(new SeenAccount { AccountId = state.AccountId, Workspace = state.Workspace, Version = state.Version, Status = state.Status });
        }
        else
        {
            (seen.Version, seen.Status) = (state.Version, state.Status);
        }

        await database.SaveChangesAsync(cancellationToken);
    }
}
