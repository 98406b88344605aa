using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Audiences.Uploader.Boost;

/// <summary>All of the boost that knows neither bus nor host.</summary>
internal static class BoostRegistration
{
    public static void AddAudienceBoost(this IServiceCollection services)
    {
        services.TryAddSingleton(new BoostOptions());
        services.AddSingleton<MemberBoosts>().AddSingleton<IdentityGraph>().AddSingleton<BoostPass>();
    }
}
