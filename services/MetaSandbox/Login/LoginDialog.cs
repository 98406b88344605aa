namespace Audiences.MetaSandbox;

/// <summary>
/// The login dialog. Nobody is there to click, so it consents at once; <c>deny=1</c> refuses, <c>decline=scope,…</c> leaves
/// permissions out, <c>person=id</c> logs in as somebody else: those three are the sandbox's own.
/// Source: https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
/// </summary>
internal static class LoginDialog
{
    public static void Answer(GraphCall call)
    {
        call.Path.CheckVersion(call.State.Options);
        var options = call.State.Options;
        if (call.Required("client_id") != options.AppId)
        {
            throw new GraphFailure("Invalid App ID: The provided app ID does not look like a valid app ID.", 101);
        }

        var redirect = call.Required("redirect_uri");
        if (!Uri.TryCreate(redirect, UriKind.Absolute, out _) || (options.RedirectUris.Count > 0 && !options.RedirectUris.Contains(redirect)))
        {
            throw new GraphFailure("URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings.", 191);
        }

        var answer = call.Parameters.Said("deny") == "1"
            ? "error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied"
            : "code=" + Issue(call, redirect);
        if (call.Parameters.Text("state") is { } state)
        {
            answer += "&state=" + Uri.EscapeDataString(state);
        }

        call.Http.Response.Redirect($"{redirect}{(redirect.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{answer}#_=_");
    }

    private static string Issue(GraphCall call, string redirect)
    {
        var declined = List(call, "decline");
        var asked = List(call, "scope").Append("public_profile").Distinct();
        var person = call.Parameters.Said("person") ?? SandboxSeeds.PersonId;
        var name = person == SandboxSeeds.PersonId ? SandboxSeeds.PersonName : $"Sandbox person {person}";
        string[] granted = [.. asked.Except(declined)];
        return call.State.LoginCodes.Issue(redirect, person, name, granted, declined, CodeChallenge.Of(call, granted));
    }

    private static string[] List(GraphCall call, string name) =>
        call.Parameters.Said(name)?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
