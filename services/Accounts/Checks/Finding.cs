using System.Text.Json.Serialization;

namespace Audiences.Accounts.Checks;

/// <summary>One line of a checkup, that says what to do.</summary>
/// <param name="Check">One of <see cref="CheckNames"/>.</param>
/// <param name="Ok">Nothing stands in the way here.</param>
/// <param name="Message">What was found, and the next step.</param>
/// <param name="Link">Where to take the next step, if it is a page.</param>
public sealed record Finding(string Check, bool Ok, string Message, Uri? Link = null)
{
    /// <summary>Meta gave no verdict: it could not be reached, or asked to wait. It says nothing about the account.</summary>
    [JsonIgnore]
    public bool Inconclusive { get; init; }
}
