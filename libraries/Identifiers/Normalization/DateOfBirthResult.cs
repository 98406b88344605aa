namespace Audiences.Identifiers.Normalization;

/// <summary>A date of birth, or why there is none. Neither means that there was nothing.</summary>
/// <param name="Date">The date, which becomes three match keys.</param>
/// <param name="Reason">Why the value can't be used; it never repeats the value.</param>
public readonly record struct DateOfBirthResult(DateOnly? Date, string? Reason);
