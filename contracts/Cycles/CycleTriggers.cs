namespace Audiences.Contracts.Cycles;

/// <summary>What made a refresh cycle start.</summary>
public static class CycleTriggers
{
    /// <summary>The audience's refresh interval.</summary>
    public const string Schedule = "schedule";

    /// <summary>Somebody asked for it.</summary>
    public const string Demand = "demand";
}
