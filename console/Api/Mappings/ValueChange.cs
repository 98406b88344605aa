namespace Audiences.Console.Api.Mappings;

/// <summary>A value that became another.</summary>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
public sealed record ValueChange(string? From, string? To);
