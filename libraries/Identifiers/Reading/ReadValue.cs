namespace Audiences.Identifiers;

/// <summary>
/// What became of one value of a record, for people who set up a mapping. It holds personal data
/// (<see cref="Normalized"/>): for an answer to the caller, never for a log or a table.
/// </summary>
/// <param name="Attribute">The export attribute.</param>
/// <param name="Key">The match key that it feeds; null for a value that feeds none.</param>
/// <param name="Normalized">The value as Meta wants it before hashing; null if it was rejected or came hashed.</param>
/// <param name="Identifier">What is sent; null if it was rejected.</param>
/// <param name="Rejection">Why it can't be sent; null if it can.</param>
public sealed record ReadValue(string Attribute, MatchKey? Key, string? Normalized, Identifier? Identifier, RejectedValue? Rejection)
{
    /// <summary>False if another value of the same match key came first, of which a person has only one.</summary>
    public bool Sent { get; init; }

    /// <summary>The attribute only: a value must not slip into a log.</summary>
    public override string ToString() => Attribute;
}
