using Audiences.Accounts.Checks;

namespace Audiences.Accounts.Prerequisites;

/// <summary>What one call showed.</summary>
/// <param name="Reached">Whether Meta answers.</param>
/// <param name="App">Whether it accepts the app.</param>
/// <param name="Version">What it said of the API version; null: nothing.</param>
internal sealed record MetaAnswer(Finding Reached, Finding App, Finding? Version = null);
