namespace Audiences.Uploader.Tests.Boost;

/// <summary>What may happen to an audience with links; users and identifiers by number.</summary>
internal abstract record Step
{
    public sealed record Event(int User, int At, bool Qualified, int[] Own, bool Name, bool? Consent) : Step;

    /// <summary>Numbers from <see cref="LinkReckoning.IdentifierCount"/> on are users. It may die after its commit, then comes again.</summary>
    public sealed record Link(int A, int B, int At, bool Linked, bool Dies) : Step;

    public sealed record Erase(int User, int At, bool Dies) : Step;

    public sealed record Cycle : Step;

    public sealed record Switch(bool Boost) : Step;

    public sealed record Map(bool Phones) : Step;
}
