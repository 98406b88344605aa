using Audiences.ServiceDefaults;
using Microsoft.AspNetCore.Authorization;

namespace Audiences.Gateway.Audit;

/// <summary>Adds the audit log to the gateway.</summary>
internal static class AuditModule
{
    public static void AddAudit(this WebApplicationBuilder builder)
    {
        builder.AddKnownSettings([.. AuditOptions.Settings]);
        builder.Services.AddSingleton(AuditOptions.Read(builder.Configuration));
        builder.Services.AddSingleton<AuditLog>().AddSingleton<AuditEntries>().AddSingleton<PublicOperations>().AddSingleton<UserPseudonyms>().AddSingleton<AuditRetention>();
        builder.Services.AddScoped<AuditReader>();
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, AuditedAuthorization>();
        builder.Services.AddHostedService<AuditRetentionRunner>();
    }
}
