namespace Audiences.Console.Api.Accounts;

/// <summary>A line of a checkup.</summary>
/// <param name="Check">Which check.</param>
/// <param name="Ok">Nothing stands in the way here.</param>
/// <param name="Message">What was found, and the next step.</param>
/// <param name="Severity"><c>ok</c>, <c>warning</c>, <c>error</c> or <c>unknown</c>.</param>
/// <param name="Link">Where to take the next step.</param>
public sealed record Finding(string Check, bool Ok, string Message, string Severity, Uri? Link = null);
