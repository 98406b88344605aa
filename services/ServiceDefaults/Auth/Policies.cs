using Microsoft.AspNetCore.Authorization;

namespace Audiences.ServiceDefaults.Auth;

/// <summary>The authorisation policies; each endpoint names one.</summary>
public static class Policies
{
    /// <summary>May send membership events.</summary>
    public const string Publish = "publish";

    /// <summary>May read.</summary>
    public const string Read = "read";

    /// <summary>May run the daily work.</summary>
    public const string Operate = "operate";

    /// <summary>May connect accounts and hand out keys.</summary>
    public const string Administer = "administer";

    internal static void AddTo(AuthorizationOptions options)
    {
        options.AddPolicy(Publish, policy => policy.RequireRole(Roles.Publisher, Roles.Operator, Roles.Admin));
        options.AddPolicy(Read, policy => policy.RequireRole(Roles.Viewer, Roles.Operator, Roles.Admin));
        options.AddPolicy(Operate, policy => policy.RequireRole(Roles.Operator, Roles.Admin));
        options.AddPolicy(Administer, policy => policy.RequireRole(Roles.Admin));
    }
}
