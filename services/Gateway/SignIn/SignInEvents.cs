using Audiences.Gateway.Audit;
using Audiences.Gateway.Refusals;
using Audiences.Gateway.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Audiences.Gateway.SignIn;

/// <summary>What this installation does at the turns of a sign-in.</summary>
internal sealed class SignInEvents(SignInOptions options, PersonMapping mapping, SessionRegistry sessions, AuditLog audit, AccessRefusal refusal, ILogger<SignInEvents> logger)
    : OpenIdConnectEvents
{
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        if (options.PublicUrl is { } address)
        {
            context.ProtocolMessage.RedirectUri = new Uri(address, SignInModule.CallbackPath).AbsoluteUri;
        }

        return Task.CompletedTask;
    }

    /// <summary>All that the provider said was checked: now who is it here?</summary>
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var http = context.HttpContext;
        var (person, problem) = mapping.Map(context.Principal!);
        if (problem is not null || person is not { Role: { } role, Workspace: { } workspace })
        {
            await audit.NoteAsync(AuditEntries.SignIn(http, options.Workspace, AuditActors.Person, person!.Name, person.Subject, person.Role), StatusCodes.Status403Forbidden, http.RequestAborted);
            context.HandleResponse();
            await refusal.WriteAsync(http, StatusCodes.Status403Forbidden, "There is no place for you here yet", problem!);
            return;
        }

        var session = await sessions.BeginAsync(workspace, http.RequestAborted);
        await audit.NoteAsync(AuditEntries.SignIn(http, workspace, AuditActors.Person, person.Name, person.Subject, role), StatusCodes.Status302Found, http.RequestAborted);
        context.Principal = SessionClaims.Person(session, person.Name, role, person.Subject);
        context.Properties = new AuthenticationProperties();
    }

    /// <summary>A callback that belongs to no sign-in of this browser, was used, is too old, or was refused at the provider.</summary>
    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        Log.SignInFailed(logger, context.Failure?.GetType().Name);
        return refusal.WriteAsync(
            context.HttpContext,
            StatusCodes.Status400BadRequest,
            "The sign-in did not end well",
            "The identity provider refused it, it took too long, or this is not the browser that began it. Begin again at /signin.");
    }
}
