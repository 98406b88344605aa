using System.Data.Common;
using Audiences.Identifiers;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Retention;

namespace Audiences.Uploader.Endpoints;

/// <summary>Explains one member.</summary>
internal sealed class MemberQueries(UploaderStore store)
{
    /// <summary>The columns that <see cref="Read"/> takes, of the table <c>members</c> alone.</summary>
    internal static readonly string Columns = $"""
        event_id, occurred_at, sequence, qualified, reason, consent_granted, consent_as_of, identifiers, sent, sent_at,
            in_flight, case when refused = identifiers then refused_reason end, erased, case when {MembersSchema.IsDesired} then 1 else 0 end, confirmed_day
        """;

    public async Task<MemberAnswer?> FindAsync(string workspace, Guid audienceId, string userId, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var found = await transaction.QueryAsync(
            $"""
            select {Columns}
            from members where workspace = @workspace and audience_id = @audience_id and user_id = @user_id
            """,
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId, ["user_id"] = userId },
            reader => Read(reader, userId),
            cancellationToken);
        return found.SingleOrDefault();
    }

    internal static MemberAnswer Read(DbDataReader reader, string userId)
    {
        var consent = reader.IsDBNull(6) ? null : new MemberConsentAnswer(reader.GetInt16(5) == 1, Instant(reader, 6)!.Value);
        var change = new MemberEventAnswer(
            reader.GetString(0),
            Instant(reader, 1)!.Value,
            reader.GetInt64(2) == long.MinValue ? null : reader.GetInt64(2),
            reader.GetInt16(3) == 1,
            Text(reader, 4));
        var refused = Text(reader, 11);
        var (erased, desired) = (reader.GetInt16(12) == 1, reader.GetInt32(13) == 1);
        var identifiers = Bytes(reader, 7);
        var boosted = BoostedSet.Read(identifiers);
        var sent = Bytes(reader, 8) is { } there ? Kinds(there) : null;
        return new MemberAnswer(
            userId, desired && refused is null, Why(change, consent, desired, erased, refused, sent is not null), change, consent, Kinds(BoostedSet.OwnOf(identifiers)), Names(boosted?.Linked), sent, Instant(reader, 9), !reader.IsDBNull(10), refused, RetentionDays.Date(reader.GetInt32(14)));
    }

    private static string Why(MemberEventAnswer change, MemberConsentAnswer? consent, bool desired, bool erased, string? refused, bool sent) => true switch
    {
        _ when erased => "The user asked to be forgotten; the next refresh removes what Meta holds.",
        _ when consent is { Granted: false } => "The user withdrew consent to advertising.",
        _ when !change.Qualified && change.Reason == Contracts.Membership.DisqualificationReasons.Conditions => "The user does not meet the audience's conditions.",
        _ when !change.Qualified && change.Reason == "resync" => "Nobody confirmed the user in a resync, which was ended by removing such members.",
        _ when !change.Qualified && change.Reason == "retention" => "No event confirmed the user within the audience's retention; the same event, sent again, or a newer one brings the user back.",
        _ when !change.Qualified => "The user left the segment.",
        _ when !desired || refused == "unidentified" => "The user is in the segment, but has no identifier that can be sent.",
        _ when refused is not null => "Meta called the user's identifiers invalid; they are sent again when they change.",
        _ when sent => "The user is in the segment, and Meta has accepted the identifiers.",
        _ => "The user is in the segment; the next refresh sends the identifiers.",
    };

    /// <summary>Own kinds, then linked ones.</summary>
    private static string[] Kinds(byte[]? bytes) => BoostedSet.Read(bytes) is { } boosted
        ? [.. Kinds(boosted.Own).Union(Names(boosted.Linked))]
        : bytes is null or { Length: 0 } ? [] : Names(IdentifierSet.Parse(bytes));

    private static string[] Names(IdentifierSet? set) => set is null ? [] : [.. set.Items.Select(item => MatchKeys.SchemaName(item.Key)).Distinct()];

    private static byte[]? Bytes(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<byte[]>(column);

    private static DateTimeOffset? Instant(DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : new DateTimeOffset(reader.GetInt64(column), TimeSpan.Zero);

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
