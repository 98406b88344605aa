using Audiences.Gateway.Keys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Audiences.Gateway.Audit;

/// <summary>Notes who was turned away: a role that does not allow a call, and a key that was good once.</summary>
internal sealed class AuditedAuthorization(AuditLog audit, AuditEntries entries) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _inner = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
        {
            await audit.NoteRefusalAsync(entries.OfAsync(context, CancellationToken.None), StatusCodes.Status403Forbidden);
        }
        else if (authorizeResult.Challenged && context.Features.Get<RefusedKey>() is { } key)
        {
            await audit.NoteRefusalAsync(
                entries.OfAsync(context, key.Key.Workspace, AuditActors.Key, key.Key.Name, key.Key.Id.ToString(), key.Key.Role, CancellationToken.None),
                StatusCodes.Status401Unauthorized);
        }

        await _inner.HandleAsync(next, context, policy, authorizeResult);
    }
}
