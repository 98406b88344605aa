namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>How large an audience was over time.</summary>
/// <param name="Sizes">Oldest first: a point a minute for two hours, an hour for two weeks, a day before; only where it changed.</param>
public sealed record AudienceSizesAnswer(IReadOnlyList<AudienceSizeAnswer> Sizes);
