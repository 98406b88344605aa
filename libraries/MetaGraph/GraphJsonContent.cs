using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Audiences.MetaGraph;

/// <summary>A JSON object written straight to the socket, as often as a retry asks for it.</summary>
internal sealed class GraphJsonContent : HttpContent
{
    private readonly Action<Utf8JsonWriter> _write;

    public GraphJsonContent(Action<Utf8JsonWriter> write)
    {
        _write = write;
        Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        _write(writer);
        writer.WriteEndObject();
        await writer.FlushAsync();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
