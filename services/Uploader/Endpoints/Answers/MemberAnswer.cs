namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>Why a user is in an audience, or not.</summary>
/// <param name="UserId">The user.</param>
/// <param name="In">Ought the user to be at Meta?</param>
/// <param name="Why">In a sentence.</param>
/// <param name="Event">The newest event.</param>
/// <param name="Consent">The newest statement about consent; absent when there is none.</param>
/// <param name="Identifiers">Names of the match keys that are known, never their values.</param>
/// <param name="Linked">Names of the match keys that the identity links add.</param>
/// <param name="Sent">Names of the match keys that Meta last accepted; absent when none.</param>
/// <param name="SentAt">When Meta last accepted something about the user, in UTC.</param>
/// <param name="InFlight">A request is under way, or one was cut off and is repeated.</param>
/// <param name="Refused">Why the identifiers are not sent: invalid or unidentified.</param>
/// <param name="ConfirmedOn">The day (UTC) on which an event last confirmed the user; retention counts from it.</param>
public sealed record MemberAnswer(
    string UserId,
    bool In,
    string Why,
    MemberEventAnswer Event,
    MemberConsentAnswer? Consent,
    IReadOnlyList<string> Identifiers,
    IReadOnlyList<string> Linked,
    IReadOnlyList<string>? Sent,
    DateTimeOffset? SentAt,
    bool InFlight,
    string? Refused,
    DateOnly ConfirmedOn);
