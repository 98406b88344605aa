namespace Audiences.Console.Api.Operations;

/// <summary>How much of one of Meta's limits is used.</summary>
/// <param name="Percent">In per cent.</param>
/// <param name="ObservedAt">When Meta last said something about it.</param>
/// <param name="WaitsUntil">Nothing is sent before; null: nobody waits.</param>
public sealed record Budget(double Percent, DateTimeOffset? ObservedAt, DateTimeOffset? WaitsUntil);
