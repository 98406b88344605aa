namespace Audiences.Standalone.Demo;

/// <summary>
/// A person of the demo: what the customer data platform sends, and beside it what Meta's documentation wants to be
/// hashed, written by the generator and not by the code that is on trial.
/// </summary>
internal sealed record DemoPerson
{
    public required string UserId { get; init; }

    /// <summary>The properties as sent: spaces, capitals and punctuation as people type them.</summary>
    public required IReadOnlyDictionary<string, string> Sent { get; init; }

    /// <summary>Schema name (<c>EMAIL</c>) to normalised value, not hashed yet.</summary>
    public required IReadOnlyDictionary<string, string> Normalized { get; init; }
}
