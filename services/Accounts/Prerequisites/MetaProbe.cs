using Audiences.Accounts.Checks;
using Audiences.MetaGraph;
using Microsoft.Extensions.Options;

namespace Audiences.Accounts.Prerequisites;

/// <summary>
/// One call that tells whether Meta answers, whether it accepts the app, and whether it still speaks the version: the app
/// asks about its own token. Without an app, a call without a token; that Meta refuses it is an answer, too.
/// Source: https://developers.facebook.com/docs/facebook-login/guides/access-tokens (app access tokens)
/// </summary>
internal sealed class MetaProbe(IGraphClient graph, IOptions<GraphOptions> options)
{
    public async Task<MetaAnswer> AskAsync(CancellationToken cancellationToken)
    {
        var app = options.Value is { AppId: { Length: > 0 } id, AppSecret: { Length: > 0 } secret } ? $"{id}|{secret}" : null;
        try
        {
            var answer = await graph.SendAsync(app is null ? Anonymous() : AboutItself(app), cancellationToken);
            var name = answer.Body.Property("data")?.Text("application");
            return new MetaAnswer(Reached, app is null ? Unset : new Finding(PrerequisiteNames.App, true, $"Meta accepts the app {(string.IsNullOrEmpty(name) ? "" : name + " ")}({options.Value.AppId})."));
        }
        catch (GraphException e)
        {
            return Refused(MetaRefusal.Explain(PrerequisiteNames.App, e.Error, ""), app is not null);
        }
        catch (HttpRequestException)
        {
            return Silent($"Nothing answers at {options.Value.GraphUrl.Host}. Check this installation's way out to the network, its proxy, and the setting Meta__GraphUrl.", app is not null);
        }
    }

    private Finding Reached => new(PrerequisiteNames.Meta, true, $"{options.Value.GraphUrl.Host} answers.");

    private static Finding Unset => new(
        PrerequisiteNames.App, false, "Set Meta__AppId and Meta__AppSecret to your app's id and secret, and restart. Without them nobody can sign in at Meta; an access token works, but when it ends is unknown.", new Uri("https://developers.facebook.com/apps"));

    private static GraphRequest Anonymous() => new(HttpMethod.Get, ApiVersions.Newest, "me", "") { Query = new Dictionary<string, string> { ["fields"] = "id" } };

    private static GraphRequest AboutItself(string app) => new(HttpMethod.Get, ApiVersions.Newest, "debug_token", app) { Query = new Dictionary<string, string> { ["input_token"] = app } };

    private MetaAnswer Refused(Finding refusal, bool hasApp) => refusal switch
    {
        { Inconclusive: true } => Silent(refusal.Message, hasApp),
        { Check: CheckNames.ApiVersion } => new MetaAnswer(Reached, hasApp ? Unknown : Unset, refusal),
        _ when !hasApp => new MetaAnswer(Reached, Unset),
        _ => new MetaAnswer(Reached, new Finding(
            PrerequisiteNames.App, false, $"Meta does not accept app {options.Value.AppId} with this secret. Compare Meta__AppId and Meta__AppSecret with the app's settings, Basic.", new Uri($"https://developers.facebook.com/apps/{options.Value.AppId}/settings/basic/"))),
    };

    private static MetaAnswer Silent(string message, bool hasApp) => new(MetaRefusal.Unreachable(PrerequisiteNames.Meta, message), hasApp ? Unknown : Unset);

    private static Finding Unknown => MetaRefusal.Unreachable(PrerequisiteNames.App, "Meta has not said whether it accepts the app.");
}
