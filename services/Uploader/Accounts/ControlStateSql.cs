namespace Audiences.Uploader.Accounts;

internal static class ControlStateSql
{
    public const string Account = """
        insert into ad_accounts as t (workspace, id, version, name, ad_account_id, api_version, status, status_reason, is_default, ending, deleted)
        values (@workspace, @id, @version, @name, @ad_account_id, @api_version, @status, @status_reason, @is_default, @ending, @deleted)
        on conflict (id) do update set version = excluded.version, name = excluded.name, ad_account_id = excluded.ad_account_id,
            api_version = excluded.api_version, status = excluded.status, status_reason = excluded.status_reason,
            is_default = excluded.is_default, ending = excluded.ending, deleted = excluded.deleted
        where excluded.version > t.version and excluded.workspace = t.workspace
        """;

    public const string GoOn = """
        update refresh_schedules set next_cycle_at = @now, not_before = 0
        where workspace = @workspace and failures > 0 and audience_id in (
            select id from custom_audiences where workspace = @workspace and account_id = @id)
        """;

    public const string Mapping = """
        insert into mappings as t (workspace, account_id, version, action, attributes, default_country, deleted)
        values (@workspace, @account_id, @version, @action, @attributes, @default_country, @deleted)
        on conflict (account_id) do update set version = excluded.version, action = excluded.action,
            attributes = excluded.attributes, default_country = excluded.default_country, deleted = excluded.deleted
        where excluded.version > t.version and excluded.workspace = t.workspace
        """;
}
