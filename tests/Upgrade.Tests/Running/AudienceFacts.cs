namespace Audiences.Upgrade.Tests.Running;

/// <summary>An audience when the release was stopped.</summary>
internal sealed record AudienceFacts
{
    public required string Id { get; init; }

    public required string Segment { get; init; }

    /// <summary>Whom Meta held.</summary>
    public required IReadOnlyList<string> AtMeta { get; init; }

    public required IReadOnlyList<string> DueAdds { get; init; }

    public required IReadOnlyList<string> DueRemovals { get; init; }

    /// <summary>A cycle that the release ran.</summary>
    public required string Cycle { get; init; }

    /// <summary>Whom Meta must hold once what was due has been sent.</summary>
    public IEnumerable<string> Members() => AtMeta.Concat(DueAdds).Except(DueRemovals);
}
