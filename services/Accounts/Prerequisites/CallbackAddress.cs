using Audiences.Accounts.Checks;
using Audiences.Accounts.Connections;
using Audiences.MetaGraph;
using Microsoft.Extensions.Options;

namespace Audiences.Accounts.Prerequisites;

/// <summary>
/// Would Meta send people back to this address? It wants https, and the address in the app's list; to localhost it sends
/// them while the app is in development. The list itself can't be asked for.
/// Source: https://developers.facebook.com/docs/facebook-login/security (strict mode for redirect URIs, enforce HTTPS)
/// </summary>
internal sealed class CallbackAddress(OAuthSettings settings, IOptions<GraphOptions> options)
{
    public Finding Check(Uri callback)
    {
        if (!settings.DialogUrl.Host.EndsWith("facebook.com", StringComparison.OrdinalIgnoreCase))
        {
            return new Finding(PrerequisiteNames.CallbackAddress, true, $"People come back to {callback}; the stand-in for Meta asks for no more.");
        }

        if (callback.Scheme != Uri.UriSchemeHttps && !callback.IsLoopback)
        {
            return new Finding(
                PrerequisiteNames.CallbackAddress, false, $"Meta sends people back to https addresses only, and this installation is reached at {callback}. Serve it by https, and set Audiences__PublicUrl where a proxy stands before it.");
        }

        return new Finding(
            PrerequisiteNames.CallbackAddress,
            true,
            callback.IsLoopback
                ? $"People come back to {callback}. Meta takes such an address only while the app is in development."
                : $"People come back to {callback}. It has to stand in the app's list of valid OAuth redirect URIs, which only Meta's page shows.",
            options.Value.AppId is { Length: > 0 } app ? new Uri($"https://developers.facebook.com/apps/{app}/fb-login/settings/") : null);
    }
}
