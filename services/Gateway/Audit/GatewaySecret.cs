namespace Audiences.Gateway.Audit;

/// <summary>A random key that all replicas share, under the key ring.</summary>
public sealed class GatewaySecret
{
    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>The key, encrypted.</summary>
    public required byte[] ProtectedValue { get; init; }
}
