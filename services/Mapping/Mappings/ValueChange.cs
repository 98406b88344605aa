namespace Audiences.Mapping.Mappings;

/// <summary>What a setting was and what it became.</summary>
/// <param name="From">Before; null if it was not set.</param>
/// <param name="To">After; null if it was taken away.</param>
public sealed record ValueChange(string? From, string? To)
{
    /// <summary>Null if nothing changed.</summary>
    public static ValueChange? Of(string? from, string? to) => from == to ? null : new ValueChange(from, to);
}
