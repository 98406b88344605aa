namespace Audiences.Identifiers.Scanning;

/// <summary>Where a record has a value.</summary>
/// <param name="Start">Its first byte, after the quote.</param>
/// <param name="Length">How many bytes, without the quotes.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct FoundValue(int Start, int Length, FoundKind Kind)
{
    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> json) => json.Slice(Start, Length);
}
