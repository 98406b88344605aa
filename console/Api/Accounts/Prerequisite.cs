namespace Audiences.Console.Api.Accounts;

/// <summary>Something that has to be there before an ad account is connected.</summary>
/// <param name="Check">Which one.</param>
/// <param name="Ok">It is there.</param>
/// <param name="Message">How it stands, and what to do.</param>
/// <param name="Severity"><c>ok</c>, <c>warning</c>, <c>error</c> or <c>unknown</c>.</param>
/// <param name="Stops">What does not work until it is there: <c>oauth</c>, <c>token</c>.</param>
/// <param name="Link">Where to take the next step.</param>
public sealed record Prerequisite(string Check, bool Ok, string Message, string Severity, IReadOnlyList<string> Stops, Uri? Link)
{
    /// <summary>As a line of a checkup.</summary>
    public Finding AsFinding() => new(Check, Ok, Message, Severity, Link);
}
