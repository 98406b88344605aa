namespace Audiences.Identifiers.Normalization;

/// <summary>Why a value can't be sent.</summary>
/// <param name="Code">One of <see cref="RejectionCodes"/>.</param>
/// <param name="Reason">For people, and where it helps with what to do. It never repeats the value.</param>
public sealed record Rejection(string Code, string Reason);
