namespace Audiences.MetaGraph.Tests;

/// <summary>A body that breaks off.</summary>
internal sealed class BrokenStream : MemoryStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        throw new IOException("The connection was reset.");

    public override int Read(Span<byte> buffer) => throw new IOException("The connection was reset.");
}
