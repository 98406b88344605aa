namespace Audiences.Standalone.Client;

/// <summary>A page of audiences.</summary>
internal sealed record AudiencePage(IReadOnlyList<AudienceAnswer> Items, string? Next);
