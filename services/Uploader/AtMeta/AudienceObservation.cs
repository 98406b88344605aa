namespace Audiences.Uploader.AtMeta;

/// <summary>What Meta last said of an audience, what it means, and when it is asked again.</summary>
public sealed class AudienceObservation
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>UTC ticks; whoever moves it on asks Meta.</summary>
    public long NextCheckAt { get; set; }

    /// <summary>When Meta last answered, in UTC.</summary>
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>Was it there?</summary>
    public bool IsThere { get; set; }

    /// <summary>Its name there.</summary>
    public string? Name { get; set; }

    /// <summary>Meta's operation status.</summary>
    public int? OperationCode { get; set; }

    /// <summary>In Meta's words.</summary>
    public string? OperationText { get; set; }

    /// <summary>Meta's delivery status.</summary>
    public int? DeliveryCode { get; set; }

    /// <summary>In Meta's words.</summary>
    public string? DeliveryText { get; set; }

    /// <summary>People in it, at least.</summary>
    public long? LowerBound { get; set; }

    /// <summary>People in it, at most.</summary>
    public long? UpperBound { get; set; }

    /// <summary>When it last changed there, in UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>What is wrong and what to do; null when nothing is.</summary>
    public string? Finding { get; set; }

    /// <summary>How Meta's counts fit what was sent; null before the first verification.</summary>
    public string? Verdict { get; set; }

    /// <summary>Why, for people.</summary>
    public string? VerdictReason { get; set; }

    /// <summary>People at Meta for each member sent, when the counts last fitted.</summary>
    public double? MatchRate { get; set; }
}
