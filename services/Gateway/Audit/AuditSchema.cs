using Audiences.Gateway.Persistence;
using Audiences.ServiceDefaults.Database;

namespace Audiences.Gateway.Audit;

/// <summary>
/// What keeps the audit log append-only, for the migrations: the database itself refuses to change an entry, and to delete
/// one that is younger than 30 days. Retention deletes what is older; the service's own rights reach no further.
/// </summary>
internal static class AuditSchema
{
    /// <summary>No setting shortens it: the database knows this number, not the setting.</summary>
    public const int FewestDays = 30;

    private static readonly string[] Tables = ["audit_entries", "audit_outcomes"];

    /// <summary>The statements that create the triggers.</summary>
    public static string Create(StorageKind kind) => string.Concat(kind == StorageKind.Postgres ? Tables.Select(OnPostgres).Prepend(Function) : Tables.Select(OnSqlite));

    /// <summary>The statements that take them out again, before their tables go.</summary>
    public static string Drop(StorageKind kind) => kind == StorageKind.Postgres
        ? string.Concat(Tables.Select(table => $"drop trigger if exists {table}_keep on {Name(table)}; drop trigger if exists {table}_keep_all on {Name(table)};\n"))
            + $"drop function if exists {Name("keep_audit")}();"
        : string.Concat(Tables.Select(table => $"drop trigger if exists {table}_no_update; drop trigger if exists {table}_no_delete;\n"));

    private static string Function => $"""
        create function {Name("keep_audit")}() returns trigger language plpgsql as $keep$
        begin
            if tg_op = 'DELETE' then
                if old.at < now() - interval '{FewestDays} days' then
                    return old;
                end if;
            end if;
            raise exception 'The audit log is append-only.' using errcode = 'insufficient_privilege';
        end $keep$;

        """;

    private static string OnPostgres(string table) => $"""
        create trigger {table}_keep before update or delete on {Name(table)} for each row execute function {Name("keep_audit")}();
        create trigger {table}_keep_all before truncate on {Name(table)} for each statement execute function {Name("keep_audit")}();

        """;

    // Instants are UTC ticks there: 621355968000000000 is 1970.
    private static string OnSqlite(string table) => $"""
        create trigger {table}_no_update before update on {table} begin
            select raise(abort, 'The audit log is append-only.');
        end;
        create trigger {table}_no_delete before delete on {table}
            when old.at >= (unixepoch() - {FewestDays} * 86400) * 10000000 + 621355968000000000 begin
            select raise(abort, 'The audit log is append-only.');
        end;

        """;

    private static string Name(string name) => $"\"{GatewayDbContext.Schema}\".{name}";
}
