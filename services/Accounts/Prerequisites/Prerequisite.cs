using Audiences.Accounts.Checks;

namespace Audiences.Accounts.Prerequisites;

/// <summary>Something that has to be there, how it stands, and what does not work without it.</summary>
/// <param name="Finding">How it stands, and how to mend it.</param>
/// <param name="Stops">Of <see cref="ConnectionWays"/>, those that do not work until it is mended; empty: none.</param>
public sealed record Prerequisite(Finding Finding, IReadOnlyList<string> Stops)
{
    internal static Prerequisite Of(Finding finding, params IEnumerable<string> needs) => new(finding, finding.Ok ? [] : [.. needs]);
}
