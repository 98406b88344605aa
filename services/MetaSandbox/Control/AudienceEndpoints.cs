using System.Text.Json;

namespace Audiences.MetaSandbox;

/// <summary>Looks at audiences from the inside.</summary>
internal static class AudienceEndpoints
{
    public static void MapAudiences(this RouteGroupBuilder sandbox, SandboxState state)
    {
        sandbox.MapGet("/audiences", () => Results.Json(state.Audiences, ControlEndpoints.Json));
        sandbox.MapGet("/audiences/{id}/members", (string id) => state.FindAudience(id) is { } audience
            ? Results.Stream(stream => WriteAsync(stream, audience), "application/x-ndjson")
            : Results.NotFound());
        sandbox.MapPost("/audiences/{id}/operation-status/{status:int}", (string id, int status) =>
        {
            if (state.FindAudience(id) is null)
            {
                return Results.NotFound();
            }

            state.SetOperationStatus(id, status);
            return Results.NoContent();
        });
        sandbox.MapDelete("/audiences/{id}", (string id) => state.DeleteAudience(id) ? Results.NoContent() : Results.NotFound());
    }

    private static async Task WriteAsync(Stream stream, CustomAudience audience)
    {
        await using var buffered = new BufferedStream(stream, 64 * 1024);
        foreach (var row in audience.Members())
        {
            await buffered.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(RowBytes.Decode(row)));
            buffered.WriteByte((byte)'\n');
        }
    }
}
