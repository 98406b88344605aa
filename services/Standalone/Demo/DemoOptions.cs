namespace Audiences.Standalone.Demo;

/// <summary>How much the demo feeds. The same seed gives the same events.</summary>
internal sealed record DemoOptions
{
    /// <summary>The seed of everything random.</summary>
    public int Seed { get; init; } = 20_260_101;

    /// <summary>How many people there are.</summary>
    public int Users { get; init; } = 24_000;

    /// <summary>Print the result as JSON.</summary>
    public bool Json { get; init; }
}
