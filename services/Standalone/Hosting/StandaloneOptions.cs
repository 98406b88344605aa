namespace Audiences.Standalone.Hosting;

/// <summary>How to host all services in this process.</summary>
internal sealed record StandaloneOptions
{
    /// <summary>Where the databases and the journal are.</summary>
    public required DataDirectory Data { get; init; }

    /// <summary>What to listen on; port 0 takes a free one.</summary>
    public required string Urls { get; init; }

    /// <summary>Run the sandbox in this process and use it in Meta's place.</summary>
    public bool Sandbox { get; init; }

    /// <summary>An admin key for this run alone; null leaves it to the configuration.</summary>
    public string? AdminKey { get; init; }

    /// <summary>Log warnings only: the command shows progress itself.</summary>
    public bool Quiet { get; init; }
}
