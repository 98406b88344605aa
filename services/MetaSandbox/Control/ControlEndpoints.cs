using System.Text.Json;
using System.Text.Json.Serialization;

namespace Audiences.MetaSandbox;

/// <summary>The tester's side of the sandbox, under <c>/sandbox/</c>. It asks for no token: bind it to loopback.</summary>
internal static class ControlEndpoints
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static void MapControl(this IEndpointRouteBuilder app, SandboxState state)
    {
        var sandbox = app.MapGroup("/sandbox");
        sandbox.MapGet("/", () => Results.Json(new { state.Options.AppId, state.Options.OldestVersion, state.Options.LatestVersion }, Json));
        sandbox.MapAudiences(state);
        sandbox.MapTokens(state);
        sandbox.MapAdAccounts(state);
        sandbox.MapFaults(state);
        sandbox.MapGet("/requests", () => Results.Json(state.Requests.All, Json));
        sandbox.MapDelete("/requests", () =>
        {
            state.Requests.Clear();
            return Results.NoContent();
        });
        sandbox.MapPost("/reset", () =>
        {
            state.Reset();
            return Results.NoContent();
        });
    }

    /// <summary>Reads a body; null, with the answer to give, when it is not of the form.</summary>
    public static async Task<(T? Value, IResult? Problem)> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, Json, request.HttpContext.RequestAborted) is { } value
                ? (value, null)
                : (null, Results.Problem("The body must be a JSON object.", statusCode: 400));
        }
        catch (JsonException error)
        {
            return (null, Results.Problem(error.Message, statusCode: 400));
        }
    }
}
