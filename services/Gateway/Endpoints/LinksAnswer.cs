using Audiences.Gateway.Identities;

namespace Audiences.Gateway.Endpoints;

/// <summary>What became of the links of a body.</summary>
/// <param name="Accepted">How many are safe.</param>
/// <param name="Rejected">The first 1,000 that were not taken, by line.</param>
/// <param name="RejectedTotal">How many were not taken.</param>
public sealed record LinksAnswer(int Accepted, IReadOnlyList<RejectedLink> Rejected, int RejectedTotal)
{
    internal static LinksAnswer Of(LinkIntakeResult result) => new(result.Accepted, result.Rejected, result.RejectedTotal);
}
