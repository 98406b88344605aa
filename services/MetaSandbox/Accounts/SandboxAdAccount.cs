namespace Audiences.MetaSandbox;

/// <summary>An ad account at the sandbox.</summary>
public sealed record SandboxAdAccount
{
    /// <summary>The id, digits only.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "Sandbox ad account";

    /// <summary>1 active, 2 disabled, 3 unsettled, 7 in review, 9 in grace period, 101 closed.</summary>
    public int Status { get; init; } = 1;

    /// <summary>Whether the custom audience terms are accepted.</summary>
    public bool TosAccepted { get; init; } = true;

    /// <summary>ISO 4217.</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary>The time zone's name.</summary>
    public string TimeZone { get; init; } = "Europe/Berlin";

    /// <summary>
    /// Who may use it, by person id, with their tasks (<c>MANAGE</c>, <c>ADVERTISE</c>, <c>ANALYZE</c>, <c>DRAFT</c>).
    /// Null: the seeded system user and the seeded person, with all tasks.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? People { get; init; }

    internal IReadOnlyList<string>? TasksOf(string personId) =>
        (People ?? SandboxSeeds.People).GetValueOrDefault(personId);
}
