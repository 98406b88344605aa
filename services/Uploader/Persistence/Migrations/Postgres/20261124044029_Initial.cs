using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "uploader");

            migrationBuilder.CreateTable(
                name: "ad_accounts",
                schema: "uploader",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    ad_account_id = table.Column<string>(type: "text", nullable: false),
                    api_version = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    status_reason = table.Column<string>(type: "text", nullable: true),
                    is_default = table.Column<bool>(type: "boolean", nullable: false),
                    deleted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "custom_audiences",
                schema: "uploader",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    segment_id = table.Column<string>(type: "text", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action = table.Column<string>(type: "text", nullable: true),
                    sent_action = table.Column<string>(type: "text", nullable: true),
                    refresh_interval = table.Column<long>(type: "bigint", nullable: false),
                    conditions = table.Column<string>(type: "text", nullable: false),
                    custom_audience_id = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    status_reason = table.Column<string>(type: "text", nullable: true),
                    ending = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_custom_audiences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "erasure_receipts",
                schema: "uploader",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    receipt_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audiences = table.Column<int>(type: "integer", nullable: false),
                    completed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_receipts", x => new { x.workspace, x.receipt_id });
                });

            migrationBuilder.CreateTable(
                name: "erasure_removals",
                schema: "uploader",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    receipt_id = table.Column<Guid>(type: "uuid", nullable: false),
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_removals", x => new { x.workspace, x.receipt_id, x.audience_id, x.user_id });
                });

            migrationBuilder.CreateTable(
                name: "erasure_tombstones",
                schema: "uploader",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    user_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    erased_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_tombstones", x => new { x.workspace, x.user_hash });
                });

            migrationBuilder.CreateTable(
                name: "mappings",
                schema: "uploader",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    attributes = table.Column<string>(type: "text", nullable: false),
                    default_country = table.Column<string>(type: "text", nullable: true),
                    deleted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mappings", x => x.account_id);
                });

            migrationBuilder.CreateTable(
                name: "refresh_cycles",
                schema: "uploader",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trigger = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    added = table.Column<long>(type: "bigint", nullable: false),
                    removed = table.Column<long>(type: "bigint", nullable: false),
                    rejected = table.Column<long>(type: "bigint", nullable: false),
                    requests = table.Column<int>(type: "integer", nullable: false),
                    invalid_entry_samples = table.Column<string>(type: "text", nullable: false),
                    error_code = table.Column<int>(type: "integer", nullable: true),
                    error_subcode = table.Column<int>(type: "integer", nullable: true),
                    error_reason = table.Column<string>(type: "text", nullable: true),
                    retry_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    trace_id = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refresh_cycles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "refresh_schedules",
                schema: "uploader",
                columns: table => new
                {
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    next_cycle_at = table.Column<long>(type: "bigint", nullable: false),
                    requested_cycle_id = table.Column<Guid>(type: "uuid", nullable: true),
                    not_before = table.Column<long>(type: "bigint", nullable: false),
                    lease_owner = table.Column<string>(type: "text", nullable: true),
                    lease_until = table.Column<long>(type: "bigint", nullable: false),
                    lease_epoch = table.Column<long>(type: "bigint", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refresh_schedules", x => x.audience_id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_custom_audiences_workspace_account_id",
                schema: "uploader",
                table: "custom_audiences",
                columns: new[] { "workspace", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_custom_audiences_workspace_segment_id",
                schema: "uploader",
                table: "custom_audiences",
                columns: new[] { "workspace", "segment_id" });

            migrationBuilder.CreateIndex(
                name: "ix_refresh_cycles_workspace_audience_id_id",
                schema: "uploader",
                table: "refresh_cycles",
                columns: new[] { "workspace", "audience_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_refresh_schedules_next_cycle_at",
                schema: "uploader",
                table: "refresh_schedules",
                column: "next_cycle_at");
        
            migrationBuilder.Sql(MembersSchema.Create(Audiences.ServiceDefaults.Database.StorageKind.Postgres));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop table uploader.row_holders; drop table uploader.members;");

            migrationBuilder.DropTable(
                name: "ad_accounts",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "custom_audiences",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "erasure_receipts",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "erasure_removals",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "erasure_tombstones",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "mappings",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "refresh_cycles",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "refresh_schedules",
                schema: "uploader");
        }
    }
}
