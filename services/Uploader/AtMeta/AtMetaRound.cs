using Audiences.Uploader.Accounts;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Reconciliation;

namespace Audiences.Uploader.AtMeta;

/// <summary>Asks Meta about the audiences that are due, an account's together, and weighs what it says.</summary>
internal sealed class AtMetaRound(
    Observations observations, AudienceInfos infos, Verifier verifier, IAccessTokens tokens, CallAccount calls, AtMetaOptions options, ILogger<AtMetaRound> logger)
{
    /// <summary>False when nothing was due.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var due = await observations.TakeDueAsync(options.Interval, AudienceInfos.MostIds, cancellationToken);
        foreach (var account in due.GroupBy(one => (one.Workspace, one.AccountId)))
        {
            calls.Set(account.Key.Workspace, account.Key.AccountId);
            try
            {
                var token = await tokens.GetAsync(account.Key.Workspace, account.Key.AccountId, cancellationToken);
                var found = await infos.FindAsync(token, [.. account.Select(one => one.CustomAudienceId)], cancellationToken);
                foreach (var one in account)
                {
                    await WeighAsync(one.Workspace, one.AudienceId, found.GetValueOrDefault(one.CustomAudienceId), cancellationToken);
                }
            }
            catch (Exception e) when (e is MetaRefusedException or AccessTokenUnavailableException)
            {
                // Cycles report the account; here the next round asks again.
                Log.NotAsked(logger, account.Key.AccountId, e.Message);
            }
        }

        return due.Count > 0;
    }

    private async Task WeighAsync(string workspace, Guid audienceId, AudienceInfo? info, CancellationToken cancellationToken)
    {
        await observations.NoteAsync(workspace, audienceId, info, cancellationToken);
        await verifier.WeighAsync(workspace, audienceId, info, cancellationToken);
        if (AtMetaFindings.Of(info) is { } finding)
        {
            Log.Found(logger, AtMetaFindings.IsUsual(info) ? LogLevel.Information : LogLevel.Warning, audienceId, finding.Text);
        }
    }
}
