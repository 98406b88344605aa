using System.Buffers;
using System.Text.Json;

namespace Audiences.MetaSandbox;

/// <summary>Looks at audiences from the inside.</summary>
internal static class AudienceEndpoints
{
    private const int ChunkBytes = 64 * 1024;

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

    /// <summary>In chunks, so that a million rows are never in memory twice.</summary>
    private static async Task WriteAsync(Stream stream, CustomAudience audience)
    {
        var chunk = new ArrayBufferWriter<byte>(ChunkBytes * 2);
        foreach (var row in audience.Members())
        {
            chunk.Write(JsonSerializer.SerializeToUtf8Bytes(RowBytes.Decode(row)));
            chunk.Write("\n"u8);
            if (chunk.WrittenCount >= ChunkBytes)
            {
                await stream.WriteAsync(chunk.WrittenMemory);
                chunk.ResetWrittenCount();
            }
        }

        await stream.WriteAsync(chunk.WrittenMemory);
    }
}
