namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>How Meta's counts fit what was sent.</summary>
/// <param name="Verdict">consistent, tooFew, tooMany or unknown.</param>
/// <param name="Reason">Why, and what to do.</param>
/// <param name="MembersSent">Members of whom something is, or may be, at Meta.</param>
/// <param name="AtMeta">What Meta says.</param>
public sealed record VerificationAnswer(string Verdict, string Reason, long MembersSent, AtMetaAnswer? AtMeta);
