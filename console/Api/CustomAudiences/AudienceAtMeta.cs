namespace Audiences.Console.Api.CustomAudiences;

/// <summary>What Meta last said of an audience.</summary>
public sealed record AudienceAtMeta
{
    /// <summary>When.</summary>
    public DateTimeOffset CheckedAt { get; init; }

    /// <summary>It was there.</summary>
    public bool Exists { get; init; }

    /// <summary>Its name there.</summary>
    public string? Name { get; init; }

    /// <summary>Meta's operation status.</summary>
    public StatusAtMeta? Operation { get; init; }

    /// <summary>Meta's delivery status.</summary>
    public StatusAtMeta? Delivery { get; init; }

    /// <summary>Matched people in it, at least; Meta rounds.</summary>
    public long? ApproximateCountLowerBound { get; init; }

    /// <summary>Matched people in it, at most.</summary>
    public long? ApproximateCountUpperBound { get; init; }

    /// <summary>What is wrong, and what to do.</summary>
    public string? Finding { get; init; }

    /// <summary><c>consistent</c>, <c>tooFew</c>, <c>tooMany</c> or <c>unknown</c>.</summary>
    public string? Verdict { get; init; }

    /// <summary>Why.</summary>
    public string? VerdictReason { get; init; }
}
