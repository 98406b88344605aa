namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>What a withdrawal did in one audience.</summary>
/// <param name="AudienceId">The audience.</param>
/// <param name="Status">
/// <c>pending</c>: Meta holds the user, or may hold the user, until the next refresh; <c>removed</c>: Meta has
/// accepted the removal; <c>not_held</c>: nothing of the user was ever sent for this audience.
/// </param>
/// <param name="AcceptedAt">
/// When Meta accepted the removal, in UTC; present when removed. It is before the withdrawal if the user had left already.
/// </param>
public sealed record WithdrawalRemovalAnswer(Guid AudienceId, string Status, DateTimeOffset? AcceptedAt);
