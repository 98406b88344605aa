using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Reconciliation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "accepted_at",
                schema: "uploader",
                table: "erasure_removals",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "adopted",
                schema: "uploader",
                table: "custom_audiences",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "customer_file_source",
                schema: "uploader",
                table: "custom_audiences",
                type: "text",
                nullable: false,
                defaultValue: "USER_PROVIDED_ONLY");

            migrationBuilder.AddColumn<string>(
                name: "description",
                schema: "uploader",
                table: "custom_audiences",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "details_pending",
                schema: "uploader",
                table: "custom_audiences",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "empty_while_paused",
                schema: "uploader",
                table: "custom_audiences",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "limited_data_use",
                schema: "uploader",
                table: "custom_audiences",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "retention",
                schema: "uploader",
                table: "custom_audiences",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "retention_oldest_day",
                schema: "uploader",
                table: "custom_audiences",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "audience_observations",
                schema: "uploader",
                columns: table => new
                {
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    next_check_at = table.Column<long>(type: "bigint", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_there = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<string>(type: "text", nullable: true),
                    operation_code = table.Column<int>(type: "integer", nullable: true),
                    operation_text = table.Column<string>(type: "text", nullable: true),
                    delivery_code = table.Column<int>(type: "integer", nullable: true),
                    delivery_text = table.Column<string>(type: "text", nullable: true),
                    lower_bound = table.Column<long>(type: "bigint", nullable: true),
                    upper_bound = table.Column<long>(type: "bigint", nullable: true),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    finding = table.Column<string>(type: "text", nullable: true),
                    verdict = table.Column<string>(type: "text", nullable: true),
                    verdict_reason = table.Column<string>(type: "text", nullable: true),
                    match_rate = table.Column<double>(type: "double precision", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audience_observations", x => x.audience_id);
                });

            migrationBuilder.CreateTable(
                name: "repairs",
                schema: "uploader",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mode = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    requested_by = table.Column<string>(type: "text", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    members = table.Column<long>(type: "bigint", nullable: false),
                    done = table.Column<long>(type: "bigint", nullable: false),
                    cursor = table.Column<string>(type: "text", nullable: false),
                    session_id = table.Column<long>(type: "bigint", nullable: true),
                    session_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_batch = table.Column<int>(type: "integer", nullable: false),
                    lost_sessions = table.Column<int>(type: "integer", nullable: false),
                    problem = table.Column<string>(type: "text", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_repairs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_custom_audiences_workspace_custom_audience_id",
                schema: "uploader",
                table: "custom_audiences",
                columns: new[] { "workspace", "custom_audience_id" },
                unique: true,
                filter: "custom_audience_id is not null and status <> 'deleted'");

            migrationBuilder.CreateIndex(
                name: "ix_audience_observations_next_check_at",
                schema: "uploader",
                table: "audience_observations",
                column: "next_check_at");

            migrationBuilder.CreateIndex(
                name: "ix_repairs_audience_id",
                schema: "uploader",
                table: "repairs",
                column: "audience_id",
                unique: true,
                filter: "status = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_repairs_workspace_audience_id",
                schema: "uploader",
                table: "repairs",
                columns: new[] { "workspace", "audience_id" });

            migrationBuilder.Sql(MembersSchema.AddConfirmedDay(Audiences.ServiceDefaults.Database.StorageKind.Postgres));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(MembersSchema.RemoveConfirmedDay(Audiences.ServiceDefaults.Database.StorageKind.Postgres));

            migrationBuilder.DropTable(
                name: "audience_observations",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "repairs",
                schema: "uploader");

            migrationBuilder.DropIndex(
                name: "ix_custom_audiences_workspace_custom_audience_id",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "accepted_at",
                schema: "uploader",
                table: "erasure_removals");

            migrationBuilder.DropColumn(
                name: "adopted",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "customer_file_source",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "description",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "details_pending",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "empty_while_paused",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "limited_data_use",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "retention",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "retention_oldest_day",
                schema: "uploader",
                table: "custom_audiences");
        }
    }
}
