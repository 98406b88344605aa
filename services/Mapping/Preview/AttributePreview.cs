namespace Audiences.Mapping.Preview;

/// <summary>What one attribute of a sample record becomes.</summary>
/// <param name="Attribute">The export attribute.</param>
/// <param name="On">It is mapped.</param>
/// <param name="Path">Its path or constant; null if it is off.</param>
/// <param name="Found">How many values of the record it found, blank ones not counted; a date of birth counts once.</param>
/// <param name="Values">What became of each; a date of birth gives three.</param>
public sealed record AttributePreview(string Attribute, bool On, string? Path, int Found, IReadOnlyList<ValuePreview> Values);
