namespace Audiences.Console.Api.CustomAudiences;

/// <summary>Why values can't be sent.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Count">How many.</param>
/// <param name="Advice">What to do.</param>
public sealed record QualityReason(string Code, long Count, string Advice);
