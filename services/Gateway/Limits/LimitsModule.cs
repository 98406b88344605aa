using System.Threading.RateLimiting;
using Audiences.Gateway.Sessions;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus.Alarm;

namespace Audiences.Gateway.Limits;

/// <summary>Adds the limits on how much, and how often.</summary>
internal static class LimitsModule
{
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.AddKnownSettings([.. LimitOptions.Settings]);
        var options = LimitOptions.Read(builder.Configuration);
        builder.Services.AddSingleton(options).AddSingleton<FailedKeys>().AddSingleton<BrokerAlarm>();
        // The intake lifts it for itself and counts on its own.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LimitOptions.MostBodyBytes);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = TooMany.AnswerAsync;
            foreach (var intake in new[] { LimitPolicies.Events, LimitPolicies.Links })
            {
                limiter.AddPolicy(intake, context => PerSecond($"{context.User.Workspace()} {context.User.SubjectId() ?? context.User.DisplayName()}", options.EventRequestsPerSecond));
            }

            limiter.AddPolicy(LimitPolicies.SignIn, context => RateLimitPartition.GetFixedWindowLimiter(ClientAddress.Of(context), _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = options.SignInsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            }));
        });
    }

    private static RateLimitPartition<string> PerSecond(string caller, int perSecond) =>
        RateLimitPartition.GetTokenBucketLimiter(caller, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perSecond,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });
}
