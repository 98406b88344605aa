namespace Audiences.Console.Api.CustomAudiences;

/// <summary>How large an audience was at a time.</summary>
/// <param name="At">When.</param>
/// <param name="Desired">Members who ought to be at Meta.</param>
/// <param name="Sent">Members of whom something was, or may have been, at Meta.</param>
public sealed record AudienceSize(DateTimeOffset At, long Desired, long Sent);
