namespace Audiences.Identifiers;

/// <summary>What a record gives: its identifiers, and the values that gave none.</summary>
/// <param name="Identifiers">The identifiers; empty if there is nothing to send.</param>
/// <param name="Rejections">The values that were there and can't be sent; absent and blank ones are not among them.</param>
public sealed record IdentifierReading(IdentifierSet Identifiers, IReadOnlyList<RejectedValue> Rejections);
