using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ad_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    ad_account_id = table.Column<string>(type: "TEXT", nullable: false),
                    api_version = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    status_reason = table.Column<string>(type: "TEXT", nullable: true),
                    is_default = table.Column<bool>(type: "INTEGER", nullable: false),
                    deleted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "custom_audiences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    segment_id = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: true),
                    sent_action = table.Column<string>(type: "TEXT", nullable: true),
                    refresh_interval = table.Column<long>(type: "INTEGER", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: false),
                    custom_audience_id = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    status_reason = table.Column<string>(type: "TEXT", nullable: true),
                    ending = table.Column<string>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_custom_audiences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "erasure_receipts",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    receipt_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audiences = table.Column<int>(type: "INTEGER", nullable: false),
                    completed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_receipts", x => new { x.workspace, x.receipt_id });
                });

            migrationBuilder.CreateTable(
                name: "erasure_removals",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    receipt_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_removals", x => new { x.workspace, x.receipt_id, x.audience_id, x.user_id });
                });

            migrationBuilder.CreateTable(
                name: "erasure_tombstones",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    user_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    erased_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_tombstones", x => new { x.workspace, x.user_hash });
                });

            migrationBuilder.CreateTable(
                name: "mappings",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    attributes = table.Column<string>(type: "TEXT", nullable: false),
                    default_country = table.Column<string>(type: "TEXT", nullable: true),
                    deleted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mappings", x => x.account_id);
                });

            migrationBuilder.CreateTable(
                name: "refresh_cycles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    trigger = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    added = table.Column<long>(type: "INTEGER", nullable: false),
                    removed = table.Column<long>(type: "INTEGER", nullable: false),
                    rejected = table.Column<long>(type: "INTEGER", nullable: false),
                    requests = table.Column<int>(type: "INTEGER", nullable: false),
                    invalid_entry_samples = table.Column<string>(type: "TEXT", nullable: false),
                    error_code = table.Column<int>(type: "INTEGER", nullable: true),
                    error_subcode = table.Column<int>(type: "INTEGER", nullable: true),
                    error_reason = table.Column<string>(type: "TEXT", nullable: true),
                    retry_at = table.Column<long>(type: "INTEGER", nullable: true),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    trace_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refresh_cycles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "refresh_schedules",
                columns: table => new
                {
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    next_cycle_at = table.Column<long>(type: "INTEGER", nullable: false),
                    requested_cycle_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    not_before = table.Column<long>(type: "INTEGER", nullable: false),
                    lease_owner = table.Column<string>(type: "TEXT", nullable: true),
                    lease_until = table.Column<long>(type: "INTEGER", nullable: false),
                    lease_epoch = table.Column<long>(type: "INTEGER", nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refresh_schedules", x => x.audience_id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_custom_audiences_workspace_account_id",
                table: "custom_audiences",
                columns: new[] { "workspace", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_custom_audiences_workspace_segment_id",
                table: "custom_audiences",
                columns: new[] { "workspace", "segment_id" });

            migrationBuilder.CreateIndex(
                name: "ix_refresh_cycles_workspace_audience_id_id",
                table: "refresh_cycles",
                columns: new[] { "workspace", "audience_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_refresh_schedules_next_cycle_at",
                table: "refresh_schedules",
                column: "next_cycle_at");
        
            migrationBuilder.Sql(MembersSchema.Create(Audiences.ServiceDefaults.Database.StorageKind.Sqlite));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop table row_holders; drop table members;");

            migrationBuilder.DropTable(
                name: "ad_accounts");

            migrationBuilder.DropTable(
                name: "custom_audiences");

            migrationBuilder.DropTable(
                name: "erasure_receipts");

            migrationBuilder.DropTable(
                name: "erasure_removals");

            migrationBuilder.DropTable(
                name: "erasure_tombstones");

            migrationBuilder.DropTable(
                name: "mappings");

            migrationBuilder.DropTable(
                name: "refresh_cycles");

            migrationBuilder.DropTable(
                name: "refresh_schedules");
        }
    }
}
