using System.IO.Compression;
using System.Net.Http.Headers;

namespace Audiences.Client.Sending;

/// <summary>The body of a request: NDJSON, compressed if asked.</summary>
internal static class EventBody
{
    public static ByteArrayContent Of(IReadOnlyList<EventLine> lines, bool compress)
    {
        using var body = new MemoryStream(compress ? 0 : lines.Sum(line => line.Length));
        if (compress)
        {
            using var gzip = new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true);
            Write(lines, gzip);
        }
        else
        {
            Write(lines, body);
        }

        var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        if (compress)
        {
            content.Headers.ContentEncoding.Add("gzip");
        }

        return content;
    }

    private static void Write(IReadOnlyList<EventLine> lines, Stream stream)
    {
        foreach (var line in lines)
        {
            stream.Write(line.Json);
            stream.WriteByte((byte)'\n');
        }
    }
}
