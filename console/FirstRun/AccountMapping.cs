namespace Audiences.Console.FirstRun;

/// <summary>What of an account's mapping the first steps need.</summary>
/// <param name="Version">0 while nothing is mapped.</param>
/// <param name="Attributes">Export attribute to path.</param>
public sealed record AccountMapping(long Version, IReadOnlyDictionary<string, string> Attributes);
