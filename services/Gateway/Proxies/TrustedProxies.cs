using System.Net;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.AspNetCore.HttpOverrides;

namespace Audiences.Gateway.Proxies;

/// <summary>
/// Takes the caller's address and scheme from <c>X-Forwarded-For</c>, <c>-Proto</c> and <c>-Host</c>, if a proxy wrote them that
/// the setting <c>Proxies__Trusted__0</c> names: from anybody else they are only a claim.
/// </summary>
internal static class TrustedProxies
{
    private const string Setting = "Proxies:Trusted";

    public static void AddTrustedProxies(this WebApplicationBuilder builder)
    {
        builder.AddKnownSettings(new Setting(Setting + ":*", "A proxy whose `X-Forwarded-For`, `-Proto` and `-Host` count; nobody else's do.")
        {
            Values = "an address or a network, `10.0.0.0/8`",
        });
        var networks = builder.Configuration.GetSection(Setting).GetChildren().Select(one => Network(one.Path, one.Value)).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = networks.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.ForwardLimit = null;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            networks.ForEach(options.KnownIPNetworks.Add);
        });
        builder.Services.AddSingleton<IStartupFilter, First>();
    }

    private static System.Net.IPNetwork Network(string key, string? text) =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new SettingException(SettingsReader.Name(key), "must be an address or a network, such as 10.0.0.7 or 10.0.0.0/8.");

    /// <summary>Before all else looks at the call.</summary>
    private sealed class First : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseForwardedHeaders();
            // What a named proxy wrote is taken by now; nobody further on shall believe what is left.
            app.Use((context, further) =>
            {
                context.Request.Headers.Remove("X-Forwarded-For");
                context.Request.Headers.Remove("X-Forwarded-Proto");
                context.Request.Headers.Remove("X-Forwarded-Host");
                return further(context);
            });
            next(app);
        };
    }
}
