using Audiences.Uploader.Accounts;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Budgets;

namespace Audiences.Uploader.Reconciliation;

/// <summary>Compares an audience with what Meta counts.</summary>
internal sealed class Verifier(IAccessTokens tokens, AudienceInfos infos, CallAccount calls, Observations observations, DriftReading reading, DriftTelemetry telemetry, TimeProvider time)
{
    /// <summary>Asks Meta now.</summary>
    /// <exception cref="LinkException">Meta can't be asked; the message says why.</exception>
    public async Task<DriftEstimate> VerifyAsync(CustomAudience audience, CancellationToken cancellationToken)
    {
        if (audience.CustomAudienceId is not { } customAudienceId)
        {
            return new DriftEstimate(DriftVerdicts.Unknown, "The audience is not created at Meta yet.", null);
        }

        calls.Set(audience.Workspace, audience.AccountId);
        try
        {
            var token = await tokens.GetAsync(audience.Workspace, audience.AccountId, cancellationToken);
            var info = await infos.FindAsync(token, customAudienceId, cancellationToken);
            await observations.NoteAsync(audience.Workspace, audience.Id, info, cancellationToken);
            return await WeighAsync(audience.Workspace, audience.Id, info, cancellationToken);
        }
        catch (MetaRefusedException refused)
        {
            throw new LinkException(StatusCodes.Status503ServiceUnavailable, "Meta gave no answer", refused.Message);
        }
        catch (AccessTokenUnavailableException unavailable)
        {
            throw new LinkException(StatusCodes.Status409Conflict, "No access token", unavailable.Message);
        }
    }

    /// <summary>Weighs what Meta has just said, and keeps the verdict.</summary>
    public async Task<DriftEstimate> WeighAsync(string workspace, Guid audienceId, AudienceInfo? info, CancellationToken cancellationToken)
    {
        var estimate = DriftEstimate.Of(await reading.ReadAsync(workspace, audienceId, info, cancellationToken), time.GetUtcNow());
        var rate = estimate.Verdict == DriftVerdicts.Consistent ? estimate.MatchRate : null;
        await observations.NoteVerdictAsync(workspace, audienceId, estimate.Verdict, estimate.Reason, rate, cancellationToken);
        telemetry.Weighed(estimate.Verdict);
        return estimate;
    }
}
