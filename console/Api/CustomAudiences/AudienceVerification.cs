namespace Audiences.Console.Api.CustomAudiences;

/// <summary>How Meta's counts fit what was sent.</summary>
/// <param name="Verdict"><c>consistent</c>, <c>tooFew</c>, <c>tooMany</c> or <c>unknown</c>.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record AudienceVerification(string Verdict, string Reason);
