namespace Audiences.MetaSandbox;

/// <summary>Sets ad accounts up.</summary>
internal static class AdAccountEndpoints
{
    public static void MapAdAccounts(this RouteGroupBuilder sandbox, SandboxState state)
    {
        sandbox.MapGet("/ad-accounts", () => Results.Json(state.AdAccounts, ControlEndpoints.Json));
        sandbox.MapPost("/ad-accounts", async (HttpRequest request) =>
        {
            var (account, problem) = await ControlEndpoints.ReadAsync<SandboxAdAccount>(request);
            if (account is null)
            {
                return problem;
            }

            if (account.Id.Length == 0 || !account.Id.All(char.IsAsciiDigit))
            {
                return Results.Problem("id: digits only, without act_.", statusCode: 400);
            }

            state.SetAdAccount(account);
            return Results.Json(account, ControlEndpoints.Json, statusCode: 201);
        });
    }
}
