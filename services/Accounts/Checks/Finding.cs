using System.Text.Json.Serialization;

namespace Audiences.Accounts.Checks;

/// <summary>One line of a checkup, that says what to do.</summary>
/// <param name="Check">One of <see cref="CheckNames"/>.</param>
/// <param name="Ok">Nothing stands in the way here.</param>
/// <param name="Message">What was found, and the next step.</param>
/// <param name="Link">Where to take the next step, if it is a page.</param>
public sealed record Finding(string Check, bool Ok, string Message, Uri? Link = null)
{
    /// <summary>One of <see cref="Severities"/>.</summary>
    public string Severity => this switch
    {
        { Inconclusive: true } => Severities.Unknown,
        { Ok: false } => Severities.Error,
        { Soon: true } => Severities.Warning,
        _ => Severities.Ok,
    };

    /// <summary>Meta gave no verdict: it could not be reached, or asked to wait. It says nothing about the account.</summary>
    [JsonIgnore]
    public bool Inconclusive { get; init; }

    /// <summary>All is well today, but something has to be done soon.</summary>
    [JsonIgnore]
    public bool Soon { get; init; }

    /// <summary>An account is not connected with it, but one that is connected goes on sending.</summary>
    [JsonIgnore]
    public bool Tolerable { get; init; }
}
