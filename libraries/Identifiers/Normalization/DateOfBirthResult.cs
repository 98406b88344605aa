namespace Audiences.Identifiers.Normalization;

/// <summary>A date of birth, or why there is none. Neither means that there was nothing.</summary>
/// <param name="Date">The date, which becomes three match keys.</param>
/// <param name="Rejection">Why the value can't be used.</param>
public readonly record struct DateOfBirthResult(DateOnly? Date, Rejection? Rejection)
{
    /// <summary>Why the value can't be used, for people; it never repeats the value.</summary>
    public string? Reason => Rejection?.Reason;
}
