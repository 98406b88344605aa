namespace Audiences.Gateway.Tests.Hosting;

internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("audiences-gateway-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
