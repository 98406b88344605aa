namespace Audiences.Identifiers;

/// <summary>A value that can't be sent.</summary>
/// <param name="Attribute">The export attribute.</param>
/// <param name="Code">Why, as a stable code: one of <see cref="Normalization.RejectionCodes"/>.</param>
/// <param name="Reason">Why, for people, and where it helps what to do. It never repeats the value.</param>
public sealed record RejectedValue(string Attribute, string Code, string Reason);
