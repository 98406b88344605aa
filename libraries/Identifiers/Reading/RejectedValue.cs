namespace Audiences.Identifiers;

/// <summary>A value that can't be sent.</summary>
/// <param name="Attribute">The export attribute.</param>
/// <param name="Reason">Why, and where it helps what to do. It never repeats the value.</param>
public sealed record RejectedValue(string Attribute, string Reason);
