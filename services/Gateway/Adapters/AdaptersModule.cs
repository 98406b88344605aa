using Audiences.Gateway.Adapters.CleverTap;
using Audiences.Gateway.Adapters.CloudEvents;
using Audiences.Gateway.Adapters.MParticle;
using Audiences.Gateway.Adapters.RudderStack;
using Audiences.Gateway.Adapters.Segment;
using Audiences.Gateway.Adapters.Translation;
using Audiences.Gateway.Adapters.Zeotap;

namespace Audiences.Gateway.Adapters;

/// <summary>Adds the intake of products' own payloads.</summary>
internal static class AdaptersModule
{
    public static void AddAdapters(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new SourceAdapters(
            [new SegmentAdapter(), new RudderStackAdapter(), new MParticleAdapter(), new CleverTapAdapter(), new ZeotapAdapter(), new CloudEventsAdapter()]));
        builder.Services.AddSingleton<SourceSecrets>().AddSingleton<SourceLookup>().AddSingleton<SourceIntake>();
        builder.Services.AddScoped<SourceRegistry>();
    }
}
