namespace Audiences.Identifiers.Normalization;

/// <summary>A normalised value, or why there is none. Neither means that there was nothing to normalise.</summary>
public readonly record struct NormalizationResult
{
    private NormalizationResult(string? value, Rejection? rejection)
    {
        Value = value;
        Rejection = rejection;
    }

    /// <summary>The value as Meta wants it before hashing.</summary>
    public string? Value { get; }

    /// <summary>Why the value can't be sent.</summary>
    public Rejection? Rejection { get; }

    /// <summary>Why the value can't be sent, for people; it never repeats the value.</summary>
    public string? Reason => Rejection?.Reason;

    /// <summary>There was nothing but space.</summary>
    public static NormalizationResult Empty => default;

    /// <summary>There was nothing but space.</summary>
    public bool IsEmpty => Value is null && Rejection is null;

    /// <summary>A value that can be sent.</summary>
    public static NormalizationResult Of(string value) => new(value, null);

    /// <summary>A value that can't be sent.</summary>
    /// <param name="code">One of <see cref="RejectionCodes"/>.</param>
    /// <param name="reason">Why; it never repeats the value.</param>
    public static NormalizationResult Rejected(string code, string reason) => new(null, new Rejection(code, reason));

    /// <summary>A value that can't be sent.</summary>
    public static NormalizationResult Rejected(Rejection rejection) => new(null, rejection);

    /// <summary>Not the value: it must not slip into a log.</summary>
    public override string ToString() => Reason ?? (Value is null ? "empty" : "valid");
}
