namespace Audiences.Upgrade.Tests;

/// <summary>Something of the release that is not there any more, or not as it was.</summary>
/// <param name="What">By this name <c>contracted.md</c> lists what is gone on purpose.</param>
/// <param name="How">What became of it.</param>
internal sealed record Loss(string What, string How)
{
    public override string ToString() => $"{What}: {How}";
}
