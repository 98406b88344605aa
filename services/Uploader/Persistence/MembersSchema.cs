using Audiences.ServiceDefaults.Database;

namespace Audiences.Uploader.Persistence;

/// <summary>
/// The tables <c>members</c> and <c>row_holders</c>, for the migrations. What is due is derived by the database from the
/// desired and the sent state, so no code path can forget to mark a change; partial indexes hold just the due rows.
/// </summary>
internal static class MembersSchema
{
    private const string Desired =
        "qualified = 1 and coalesce(consent_granted, 1) = 1 and erased = 0 and identifiers is not null and length(identifiers) > 0";

    private const string DueRemoval =
        "(sent is not null and (not (" + Desired + ") or sent <> identifiers))"
        + " or (in_flight is not null and (not (" + Desired + ") or in_flight <> identifiers))"
        + " or (stale_action is not null and (sent is not null or in_flight is not null))";

    private const string DueAdd =
        Desired + " and not (refused is not null and refused = identifiers)"
        + " and (sent is null or sent <> identifiers or in_flight is not null or stale_action is not null)";

    private const string Held = "sent is not null or in_flight is not null";

    /// <summary>The statements that create both tables.</summary>
    public static string Create(StorageKind kind)
    {
        var postgres = kind == StorageKind.Postgres;
        var (id, number, bytes, flag, key) = postgres
            ? ("uuid", "bigint", "bytea", "smallint", "text collate \"C\"")
            : ("TEXT", "INTEGER", "BLOB", "INTEGER", "TEXT");
        string Derived(string name, string predicate) =>
            $"{name} {flag} not null generated always as (case when {predicate} then 1 else 0 end) stored";
        var members = $"""
            create table {Name("members")} (
                workspace {key} not null,
                audience_id {id} not null,
                user_id {key} not null,
                occurred_at {number} not null,
                sequence {number} not null,
                event_id {key} not null,
                qualified {flag} not null,
                reason {key},
                identifiers {bytes},
                consent_as_of {number},
                consent_granted {flag},
                erased {flag} not null default 0,
                sent {bytes},
                in_flight {bytes},
                stale_action {key},
                refused {bytes},
                refused_reason {key},
                sent_at {number},
                trace_parent {key},
                {Derived("due_removal", DueRemoval)},
                {Derived("due_add", DueAdd)},
                primary key (workspace, audience_id, user_id)
            ){(postgres ? " partition by hash (audience_id)" : " without rowid")};
            """;
        var partitions = postgres
            ? string.Concat(Enumerable.Range(0, 16).Select(n => $"create table {Name($"members_{n}")} partition of {Name("members")} for values with (modulus 16, remainder {n}) with (fillfactor = 80);\n"))
            : "";
        return $"""
            {members}
            {partitions}
            create index ix_members_due_removal on {Name("members")} (workspace, audience_id, user_id) where due_removal = 1;
            create index ix_members_due_add on {Name("members")} (workspace, audience_id, user_id) where due_add = 1;
            create table {Name("row_holders")} (
                workspace {key} not null,
                audience_id {id} not null,
                row_hash {bytes} not null,
                user_id {key} not null,
                primary key (workspace, audience_id, row_hash, user_id)
            ){(postgres ? "" : " without rowid")};
            create index ix_row_holders_user on {Name("row_holders")} (workspace, audience_id, user_id);
            """;

        string Name(string table) => postgres ? $"\"{UploaderDbContext.Schema}\".{table}" : table;
    }

    /// <summary>
    /// The statements that add what a resync needs. Of what was there before, nobody knows which mapping made it; it
    /// counts as made with today's.
    /// </summary>
    public static string AddResync(StorageKind kind)
    {
        var (schema, number) = kind == StorageKind.Postgres ? ($"\"{UploaderDbContext.Schema}\".", "integer") : ("", "INTEGER");
        return $"""
            alter table {schema}members add column mapping_version {number} not null default 0;
            alter table {schema}members add column audience_version {number} not null default 0;
            alter table {schema}members add column resync {number} not null default 0;
            update {schema}custom_audiences set members_mapping_version = coalesce(
                (select m.version from {schema}mappings m where m.account_id = {schema}custom_audiences.account_id), 0);
            """;
    }

    /// <summary>The statements that take it out again.</summary>
    public static string RemoveResync(StorageKind kind)
    {
        var members = kind == StorageKind.Postgres ? $"\"{UploaderDbContext.Schema}\".members" : "members";
        return $"""
            alter table {members} drop column mapping_version;
            alter table {members} drop column audience_version;
            alter table {members} drop column resync;
            """;
    }

    /// <summary>The index that lists the refused members, of whom there are few.</summary>
    public static string AddRefusedIndex(StorageKind kind)
    {
        var schema = kind == StorageKind.Postgres ? $"\"{UploaderDbContext.Schema}\"." : "";
        return $"create index ix_members_refused on {schema}members (workspace, audience_id, user_id) where refused is not null;";
    }

    /// <summary>The statements that add why Meta refused a member: its codes and words.</summary>
    public static string AddRefusals(StorageKind kind)
    {
        var (schema, number, text) = kind == StorageKind.Postgres ? ($"\"{UploaderDbContext.Schema}\".", "integer", "text") : ("", "INTEGER", "TEXT");
        return $"""
            alter table {schema}members add column refused_code {number};
            alter table {schema}members add column refused_subcode {number};
            alter table {schema}members add column refused_words {text};
            """;
    }

    /// <summary>The statements that take it out again.</summary>
    public static string RemoveRefusals(StorageKind kind)
    {
        var members = kind == StorageKind.Postgres ? $"\"{UploaderDbContext.Schema}\".members" : "members";
        return $"""
            alter table {members} drop column refused_code;
            alter table {members} drop column refused_subcode;
            alter table {members} drop column refused_words;
            """;
    }

    /// <summary>
    /// The statements that add the day on which an event last confirmed a member, in days since 1970. Members from
    /// before count as confirmed on the day of the migration.
    /// </summary>
    public static string AddConfirmedDay(StorageKind kind) => kind == StorageKind.Postgres
        ? $"alter table \"{UploaderDbContext.Schema}\".members add column confirmed_day integer not null default (current_date - date '1970-01-01');"
        : """
            alter table members add column confirmed_day INTEGER not null default 0;
            update members set confirmed_day = cast(julianday('now') - 2440587.5 as integer);
            """;

    /// <summary>The statement that takes it out again.</summary>
    public static string RemoveConfirmedDay(StorageKind kind) =>
        $"alter table {(kind == StorageKind.Postgres ? $"\"{UploaderDbContext.Schema}\"." : "")}members drop column confirmed_day;";

    /// <summary>The predicate of a member of whom something is, or may be, at Meta.</summary>
    public static string IsHeld => "(" + Held + ")";

    /// <summary>The predicate of a member who ought to be at Meta.</summary>
    public static string IsDesired => "(" + Desired + ")";
}
