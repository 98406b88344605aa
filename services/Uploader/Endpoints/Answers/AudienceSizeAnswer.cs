using Audiences.Uploader.Numbers;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>How large an audience was at a time.</summary>
/// <param name="At">When, in UTC, to the minute; it was so until the next point.</param>
/// <param name="Desired">Members who ought to be at Meta.</param>
/// <param name="Sent">Members of whom something was, or may have been, at Meta.</param>
public sealed record AudienceSizeAnswer(DateTimeOffset At, long Desired, long Sent)
{
    internal static AudienceSizeAnswer Of(AudienceSize size) => new(new DateTimeOffset(size.At, TimeSpan.Zero), size.Desired, size.Sent);
}
