namespace Audiences.MetaSandbox;

/// <summary>Switches faults and limits on and off.</summary>
internal static class FaultEndpoints
{
    public static void MapFaults(this RouteGroupBuilder sandbox, SandboxState state)
    {
        sandbox.MapGet("/faults", () => Results.Json(state.Faults.Active, ControlEndpoints.Json));
        sandbox.MapPost("/faults", async (HttpRequest request) =>
        {
            var (fault, problem) = await ControlEndpoints.ReadAsync<SandboxFault>(request);
            if (fault is null)
            {
                return problem;
            }

            state.Faults.Add(fault);
            return Results.Json(fault, ControlEndpoints.Json, statusCode: 201);
        });
        sandbox.MapDelete("/faults", () =>
        {
            state.Faults.Clear();
            return Results.NoContent();
        });
        sandbox.MapPost("/limits", async (HttpRequest request) =>
        {
            var (limit, problem) = await ControlEndpoints.ReadAsync<SandboxLimit>(request);
            if (limit is null)
            {
                return problem;
            }

            state.SetCallsPerHour(limit.CallsPerHour);
            return Results.NoContent();
        });
    }
}

/// <summary>Calls per ad account and hour; null: no limit.</summary>
internal sealed record SandboxLimit(int? CallsPerHour);
