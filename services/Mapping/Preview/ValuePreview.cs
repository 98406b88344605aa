namespace Audiences.Mapping.Preview;

/// <summary>What one value of a sample record becomes.</summary>
/// <param name="Key">The match key at Meta; null if the value was rejected.</param>
/// <param name="Normalized">The normalised value, masked; null if it was rejected or came hashed.</param>
/// <param name="Value">What Meta would get: the SHA-256, or an advertising id, external id or lookalike value as it is; null if rejected.</param>
/// <param name="CameHashed">The record held a SHA-256.</param>
/// <param name="Sent">It is in a row that Meta would get; false if a person has one value of this key and another came first, or the action has no column for it.</param>
/// <param name="Code">Why it was rejected, as a stable code.</param>
/// <param name="Reason">Why it was rejected, and where it helps what to do.</param>
public sealed record ValuePreview(string? Key, string? Normalized, string? Value, bool CameHashed, bool Sent, string? Code, string? Reason);
