namespace Audiences.Uploader.CustomAudiences;

/// <summary>A link can't be made or changed as asked; the message says what to do.</summary>
/// <param name="status">The HTTP status that fits.</param>
/// <param name="title">In a few words.</param>
/// <param name="detail">What to do.</param>
public sealed class LinkException(int status, string title, string detail) : Exception(detail)
{
    /// <summary>The HTTP status that fits.</summary>
    public int Status { get; } = status;

    /// <summary>In a few words.</summary>
    public string Title { get; } = title;

    /// <summary>The field of the request that is wrong; null when it is none alone.</summary>
    public string? Field { get; init; }
}
