namespace Audiences.Uploader.CustomAudiences;

/// <summary>Sets the retention, or ends it.</summary>
/// <param name="To">From now on; null: members leave by events alone.</param>
internal sealed record RetentionChange(TimeSpan? To);
