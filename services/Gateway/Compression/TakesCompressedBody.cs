namespace Audiences.Gateway.Compression;

/// <summary>Marks an endpoint that takes <c>Content-Encoding: gzip</c> and bounds what comes of it by itself.</summary>
internal sealed class TakesCompressedBody;
