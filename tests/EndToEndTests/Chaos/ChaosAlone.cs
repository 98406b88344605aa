namespace Audiences.EndToEndTests.Chaos;

/// <summary>Runs alone: what the faults slow down should be slowed down by them only.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ChaosAlone
{
    public const string Name = "Chaos";
}
