using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Audiences.Gateway.Sessions;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.Gateway.Audit;

/// <summary>Makes audit entries of calls.</summary>
internal sealed class AuditEntries(PublicOperations operations, UserPseudonyms users, TimeProvider time)
{
    private const string UserId = "userId";
    private const int LongestTarget = 2_000;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a known caller sets about.</summary>
    public async Task<AuditEntry> OfAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var user = context.User;
        return await OfAsync(
            context,
            user.Workspace(),
            user.SignInMethod() is SignInMethods.OpenIdConnect or SignInMethods.Link ? AuditActors.Person : AuditActors.Key,
            user.DisplayName(),
            user.SubjectId(),
            user.FindFirstValue(ClaimTypes.Role),
            cancellationToken);
    }

    /// <summary>What somebody set about who was known once: a key that is no good any more.</summary>
    public async Task<AuditEntry> OfAsync(HttpContext context, string workspace, string kind, string actor, string? actorId, string? role, CancellationToken cancellationToken)
    {
        var (name, path, values) = Operation(context);
        var target = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in values)
        {
            if (value?.ToString() is { Length: > 0 } text)
            {
                target[key] = key == UserId ? await users.OfAsync(workspace, text, cancellationToken) : text;
            }
        }

        var json = JsonSerializer.Serialize(target, Json);
        return new AuditEntry
        {
            Workspace = workspace,
            At = time.GetUtcNow(),
            ActorKind = kind,
            Actor = actor,
            ActorId = actorId,
            Role = role,
            Address = context.Connection.RemoteIpAddress?.ToString(),
            Operation = name,
            Method = context.Request.Method,
            Route = path,
            Target = json.Length <= LongestTarget ? json : "{}",
        };
    }

    /// <summary>A sign-in.</summary>
    public static AuditEntry SignIn(HttpContext context, string workspace, string kind, string actor, string? actorId, string? role) => new()
    {
        Workspace = workspace,
        At = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
        ActorKind = kind,
        Actor = actor,
        ActorId = actorId,
        Role = role,
        Address = context.Connection.RemoteIpAddress?.ToString(),
        Operation = kind == AuditActors.Person ? "SignIn" : "SignInWithKey",
        Method = context.Request.Method,
        Route = context.Request.Path,
        Target = "{}",
    };

    private (string Name, string Path, IEnumerable<KeyValuePair<string, object?>> Values) Operation(HttpContext context)
    {
        if (operations.Find(context.Request.Method, context.Request.Path) is var (name, path, values))
        {
            return (name, path, values);
        }

        // An endpoint that the checked-in description does not know yet; its catch-all could hold a user's id.
        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        var known = context.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName;
        return known is null
            ? ($"{context.Request.Method} {pattern}", pattern, [])
            : (known, pattern, context.Request.RouteValues);
    }
}
