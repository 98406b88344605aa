namespace Audiences.Identifiers.Normalization;

/// <summary>A normalised value, or why there is none. Neither means that there was nothing to normalise.</summary>
public readonly record struct NormalizationResult
{
    private NormalizationResult(string? value, string? reason)
    {
        Value = value;
        Reason = reason;
    }

    /// <summary>The value as Meta wants it before hashing.</summary>
    public string? Value { get; }

    /// <summary>Why the value can't be sent; it never repeats the value.</summary>
    public string? Reason { get; }

    /// <summary>There was nothing but space.</summary>
    public static NormalizationResult Empty => default;

    /// <summary>There was nothing but space.</summary>
    public bool IsEmpty => Value is null && Reason is null;

    /// <summary>A value that can be sent.</summary>
    public static NormalizationResult Of(string value) => new(value, null);

    /// <summary>A value that can't be sent.</summary>
    public static NormalizationResult Rejected(string reason) => new(null, reason);

    /// <summary>Not the value: it must not slip into a log.</summary>
    public override string ToString() => Reason ?? (Value is null ? "empty" : "valid");
}
