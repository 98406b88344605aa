using Audiences.Accounts.Prerequisites;

namespace Audiences.Accounts.Endpoints;

/// <summary>Something that has to be there before an ad account is connected.</summary>
/// <param name="Check"><c>meta</c>, <c>apiVersion</c>, <c>app</c>, <c>callbackAddress</c> or <c>encryption</c>.</param>
/// <param name="Ok">It is there.</param>
/// <param name="Message">How it stands, and what to do.</param>
/// <param name="Severity"><c>ok</c>, <c>warning</c>, <c>error</c> or <c>unknown</c>.</param>
/// <param name="Stops">What does not work until it is there: <c>oauth</c> (signing in at Meta), <c>token</c> (bringing one).</param>
/// <param name="Link">Where to take the next step, if it is a page.</param>
public sealed record PrerequisiteView(string Check, bool Ok, string Message, string Severity, IReadOnlyList<string> Stops, Uri? Link)
{
    internal static PrerequisiteView Of(Prerequisite prerequisite) =>
        new(prerequisite.Finding.Check, prerequisite.Finding.Ok, prerequisite.Finding.Message, prerequisite.Finding.Severity, prerequisite.Stops, prerequisite.Finding.Link);
}
