namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>The receipt of a withdrawal of consent: what Meta was told, and when it accepted that.</summary>
/// <param name="Status"><c>pending</c> while an audience still holds the user at Meta, then <c>completed</c>.</param>
/// <param name="WithdrawnAt">As of when the user withdrew, in UTC.</param>
/// <param name="CompletedAt">When Meta accepted the last removal, in UTC; absent while pending, and when nobody had to be removed.</param>
/// <param name="Audiences">Each audience that knows the user.</param>
public sealed record WithdrawalAnswer(
    string Status, DateTimeOffset WithdrawnAt, DateTimeOffset? CompletedAt, IReadOnlyList<WithdrawalRemovalAnswer> Audiences);
