namespace Audiences.Console.Api.Accounts;

/// <summary>What can be known before an ad account is connected.</summary>
/// <param name="CallbackUrl">The address for the app's list of valid OAuth redirect URIs.</param>
/// <param name="Prerequisites">Each, with its state.</param>
public sealed record PrerequisiteList(Uri CallbackUrl, IReadOnlyList<Prerequisite> Prerequisites);
