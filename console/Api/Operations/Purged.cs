namespace Audiences.Console.Api.Operations;

/// <summary>How many dead letters were forgotten.</summary>
/// <param name="Count">How many.</param>
public sealed record Purged([property: System.Text.Json.Serialization.JsonPropertyName("purged")] int Count);
