namespace Audiences.Console.Api.Accounts;

/// <summary>The answer to a deletion.</summary>
/// <param name="Message">What was done, in a sentence.</param>
public sealed record Deletion(string Message);
