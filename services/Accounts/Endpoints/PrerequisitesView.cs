namespace Audiences.Accounts.Endpoints;

/// <summary>What can be known before an ad account is connected.</summary>
/// <param name="CallbackUrl">Where Meta would send people back to: the address for the app's list of valid OAuth redirect URIs.</param>
/// <param name="Prerequisites">Each, with its state.</param>
public sealed record PrerequisitesView(Uri CallbackUrl, IReadOnlyList<PrerequisiteView> Prerequisites);
