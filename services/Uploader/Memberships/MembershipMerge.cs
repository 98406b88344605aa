namespace Audiences.Uploader.Memberships;

/// <summary>
/// The merge of the two registers in one statement. Event: the later version wins. Of the same version, the identifiers
/// of the higher mapping version win (none are below all), and the verdict of the higher audience version, or of the
/// same one the disqualification; so the order of messages does not matter. Who left because nobody confirmed them in time
/// comes back by the same event, too, as it has been received again. Consent: the later statement wins, at the
/// same instant the withdrawal. While a resync runs, a member's event confirms the member, also an equal one.
/// </summary>
internal static class MembershipMerge
{
    private const string Newer =
        "(excluded.occurred_at, excluded.sequence, excluded.event_id) > (m.occurred_at, m.sequence, m.event_id)";

    private const string Same =
        "(excluded.occurred_at, excluded.sequence, excluded.event_id) = (m.occurred_at, m.sequence, m.event_id)";

    private const string Identifiers =
        "(" + Newer + " or (" + Same + " and excluded.identifiers is not null"
        + " and (m.identifiers is null or excluded.mapping_version > m.mapping_version)))";

    private const string Verdict =
        "(" + Newer + " or (" + Same + " and (excluded.audience_version > m.audience_version"
        + " or (excluded.audience_version = m.audience_version and (excluded.qualified < m.qualified or (m.reason = 'retention' and excluded.identifiers is not null))))))";

    // Who comes back after an erasure starts afresh: consent from before it is forgotten with the rest.
    private const string ConsentNewer =
        "(excluded.consent_as_of is not null and (m.consent_as_of is null or excluded.consent_as_of > m.consent_as_of"
        + " or (excluded.consent_as_of = m.consent_as_of and excluded.consent_granted < m.consent_granted)))";

    private const string Afresh = "(m.erased = 1 and " + Newer + ")";

    // A message about consent alone brings no event, and one that was under way from before the mapping changed no new
    // identifiers: neither confirms.
    private const string Confirmed =
        "(@resync > m.resync and (" + Newer + " or " + Same + ") and (excluded.qualified = 0"
        + " or (excluded.identifiers is not null and excluded.mapping_version >= @resync_mapping_version)))";

    // Received: the event itself, not a message about consent alone.
    private const string Received =
        "(" + Newer + " or " + Verdict + " or (" + Same + " and excluded.identifiers is not null))";

    // A day is fine enough, and spares a write for each repetition.
    private const string Day = "(" + Received + " and excluded.confirmed_day > m.confirmed_day)";

    public const string Sql = $"""
        insert into members as m (workspace, audience_id, user_id, occurred_at, sequence, event_id, qualified, reason,
            identifiers, mapping_version, audience_version, resync, confirmed_day, consent_as_of, consent_granted, trace_parent)
        select @workspace, @audience_id, u.user_id, u.occurred_at, u.sequence, u.event_id, u.qualified, u.reason,
            u.identifiers, u.mapping_version, u.audience_version, @resync, @confirmed_day,
            case when e.erased_at >= u.consent_as_of then null else u.consent_as_of end,
            case when e.erased_at >= u.consent_as_of then null else u.consent_granted end,
            u.trace_parent
        from u left join erasure_tombstones e on e.workspace = @workspace and e.user_hash = u.user_hash
        where e.erased_at is null or e.erased_at < u.occurred_at
        order by u.user_id
        on conflict (workspace, audience_id, user_id) do update set
            occurred_at = case when {Newer} then excluded.occurred_at else m.occurred_at end,
            sequence = case when {Newer} then excluded.sequence else m.sequence end,
            event_id = case when {Newer} then excluded.event_id else m.event_id end,
            qualified = case when {Verdict} then excluded.qualified else m.qualified end,
            reason = case when {Verdict} then excluded.reason else m.reason end,
            audience_version = case when {Verdict} then excluded.audience_version else m.audience_version end,
            identifiers = case when {Identifiers} then excluded.identifiers else m.identifiers end,
            mapping_version = case when {Identifiers} then excluded.mapping_version else m.mapping_version end,
            trace_parent = case when {Identifiers} then excluded.trace_parent else m.trace_parent end,
            resync = case when {Confirmed} then excluded.resync else m.resync end,
            confirmed_day = case when {Day} then excluded.confirmed_day else m.confirmed_day end,
            erased = case when {Newer} then 0 else m.erased end,
            consent_as_of = case when {Afresh} or {ConsentNewer} then excluded.consent_as_of else m.consent_as_of end,
            consent_granted = case when {Afresh} or {ConsentNewer} then excluded.consent_granted else m.consent_granted end
        where {Identifiers} or {Verdict} or {ConsentNewer} or {Confirmed} or {Day}
        """;

    /// <summary>Tells which resync each written row is confirmed in.</summary>
    public const string ReturningResync = " returning resync";
}
