namespace Audiences.Uploader.Memberships;

/// <summary>
/// The merge of the two registers in one statement. Event: the later version wins; the same version again fills in
/// identifiers that were missing, and of two verdicts on the same version the disqualification wins, so that the order
/// of messages does not matter. Consent: the later statement wins, at the same instant the withdrawal.
/// </summary>
internal static class MembershipMerge
{
    private const string Newer =
        "(excluded.occurred_at, excluded.sequence, excluded.event_id) > (m.occurred_at, m.sequence, m.event_id)";

    private const string Same =
        "(excluded.occurred_at, excluded.sequence, excluded.event_id) = (m.occurred_at, m.sequence, m.event_id)";

    // Who comes back after an erasure starts afresh: consent from before it is forgotten with the rest.
    private const string ConsentNewer =
        "(excluded.consent_as_of is not null and (m.consent_as_of is null or excluded.consent_as_of > m.consent_as_of"
        + " or (excluded.consent_as_of = m.consent_as_of and excluded.consent_granted < m.consent_granted)))";

    private const string Afresh = "(m.erased = 1 and " + Newer + ")";

    public const string Sql = $"""
        insert into members as m (workspace, audience_id, user_id, occurred_at, sequence, event_id, qualified, reason,
            identifiers, consent_as_of, consent_granted, trace_parent)
        select @workspace, @audience_id, u.user_id, u.occurred_at, u.sequence, u.event_id, u.qualified, u.reason,
            u.identifiers,
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
            qualified = case when {Newer} or ({Same} and excluded.qualified < m.qualified) then excluded.qualified else m.qualified end,
            reason = case when {Newer} or ({Same} and excluded.qualified < m.qualified) then excluded.reason else m.reason end,
            identifiers = case when {Newer} or ({Same} and m.identifiers is null) then excluded.identifiers else m.identifiers end,
            trace_parent = case when {Newer} then excluded.trace_parent else m.trace_parent end,
            erased = case when {Newer} then 0 else m.erased end,
            consent_as_of = case when {Afresh} or {ConsentNewer} then excluded.consent_as_of else m.consent_as_of end,
            consent_granted = case when {Afresh} or {ConsentNewer} then excluded.consent_granted else m.consent_granted end
        where {Newer}
            or ({Same} and (excluded.qualified < m.qualified or (m.identifiers is null and excluded.identifiers is not null)))
            or {ConsentNewer}
        """;
}
