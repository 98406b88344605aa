namespace Audiences.Console.Api.CustomAudiences;

/// <summary>A test of one property of the event.</summary>
/// <param name="Property">The path in the event.</param>
/// <param name="Operator"><c>equals</c>, <c>in</c>, <c>exists</c>, …</param>
/// <param name="Values">What to compare with.</param>
public sealed record AudienceCondition(string Property, string Operator, IReadOnlyList<string> Values);
