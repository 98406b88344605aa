using Audiences.MetaGraph;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.AtMeta;

/// <summary>
/// Brings name and description to Meta: at once when somebody changes them, else in the next cycle.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience#updating
/// </summary>
internal sealed class AudienceDetails(UploaderDbContext db, MetaCalls calls, ILogger<AudienceDetails> logger)
{
    /// <summary>Sends what is pending. A refusal is no reason for the caller to fail: it stays pending.</summary>
    public async Task TrySendAsync(AccessToken token, CustomAudience audience, string? customAudienceId, CancellationToken cancellationToken)
    {
        if (!audience.DetailsPending || customAudienceId is null)
        {
            return;
        }

        try
        {
            await SendAsync(token, audience, customAudienceId, cancellationToken);
        }
        catch (MetaRefusedException refused)
        {
            Log.NotDescribed(logger, audience.Id, refused.Message);
        }
    }

    private async Task SendAsync(AccessToken token, CustomAudience audience, string customAudienceId, CancellationToken cancellationToken)
    {
        var (name, description) = (audience.Name, audience.Description);
        await calls.SendAsync(
            new GraphRequest(HttpMethod.Post, token.ApiVersion, customAudienceId, token.Token)
            {
                WriteBody = json =>
                {
                    json.WriteString("name", name);
                    if (description is not null)
                    {
                        json.WriteString("description", AudienceMark.Describe(audience.Id, description));
                    }
                },
            },
            cancellationToken);

        // Who changed them again meanwhile has left them pending.
        await db.CustomAudiences
            .Where(a => a.Workspace == audience.Workspace && a.Id == audience.Id && a.Name == name && a.Description == description)
            .ExecuteUpdateAsync(update => update.SetProperty(a => a.DetailsPending, false), cancellationToken);
    }
}
