namespace Audiences.Standalone.Client;

/// <summary>An event that was not taken.</summary>
internal sealed record IntakeRejection(int Line, string? EventId, string? Field, string Error);
