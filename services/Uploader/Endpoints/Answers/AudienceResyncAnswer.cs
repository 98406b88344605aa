namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>Whether an audience should ask for its members again, and the request that runs.</summary>
/// <param name="Recommended">Would a resync change something?</param>
/// <param name="Reason">Why it is recommended.</param>
/// <param name="Running">The one that runs; absent when none does.</param>
public sealed record AudienceResyncAnswer(bool Recommended, string? Reason, ResyncAnswer? Running);
