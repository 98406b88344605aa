namespace Audiences.MetaSandbox;

/// <summary>Sets tokens up and lets them go bad.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this RouteGroupBuilder sandbox, SandboxState state)
    {
        sandbox.MapPost("/tokens", async (HttpRequest request) =>
        {
            var (token, problem) = await ControlEndpoints.ReadAsync<SandboxToken>(request);
            if (token is null)
            {
                return problem;
            }

            state.SetToken(token);
            return Results.Json(token, ControlEndpoints.Json, statusCode: 201);
        });
        sandbox.MapPost("/tokens/{token}/expire", (string token) => Change(state, token, () => state.ExpireToken(token)));
        sandbox.MapPost("/people/{personId}/tokens/expire", (string personId) =>
        {
            foreach (var token in state.TokensOf(personId))
            {
                state.ExpireToken(token.Token);
            }

            return Results.NoContent();
        });
        sandbox.MapPost("/tokens/{token}/revoke", (string token, int? subcode) =>
            Change(state, token, () => state.RevokeToken(token, subcode ?? 460)));
    }

    private static IResult Change(SandboxState state, string token, Action change)
    {
        if (state.FindToken(token) is null)
        {
            return Results.NotFound();
        }

        change();
        return Results.NoContent();
    }
}
