using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reconciliation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "accepted_at",
                table: "erasure_removals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "adopted",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "customer_file_source",
                table: "custom_audiences",
                type: "TEXT",
                nullable: false,
                defaultValue: "USER_PROVIDED_ONLY");

            migrationBuilder.AddColumn<string>(
                name: "description",
                table: "custom_audiences",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "details_pending",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "empty_while_paused",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "limited_data_use",
                table: "custom_audiences",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "retention",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "retention_oldest_day",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "audience_observations",
                columns: table => new
                {
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    next_check_at = table.Column<long>(type: "INTEGER", nullable: false),
                    checked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    is_there = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    operation_code = table.Column<int>(type: "INTEGER", nullable: true),
                    operation_text = table.Column<string>(type: "TEXT", nullable: true),
                    delivery_code = table.Column<int>(type: "INTEGER", nullable: true),
                    delivery_text = table.Column<string>(type: "TEXT", nullable: true),
                    lower_bound = table.Column<long>(type: "INTEGER", nullable: true),
                    upper_bound = table.Column<long>(type: "INTEGER", nullable: true),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: true),
                    finding = table.Column<string>(type: "TEXT", nullable: true),
                    verdict = table.Column<string>(type: "TEXT", nullable: true),
                    verdict_reason = table.Column<string>(type: "TEXT", nullable: true),
                    match_rate = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audience_observations", x => x.audience_id);
                });

            migrationBuilder.CreateTable(
                name: "repairs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mode = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    requested_by = table.Column<string>(type: "TEXT", nullable: false),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: false),
                    members = table.Column<long>(type: "INTEGER", nullable: false),
                    done = table.Column<long>(type: "INTEGER", nullable: false),
                    cursor = table.Column<string>(type: "TEXT", nullable: false),
                    session_id = table.Column<long>(type: "INTEGER", nullable: true),
                    session_started_at = table.Column<long>(type: "INTEGER", nullable: true),
                    next_batch = table.Column<int>(type: "INTEGER", nullable: false),
                    lost_sessions = table.Column<int>(type: "INTEGER", nullable: false),
                    problem = table.Column<string>(type: "TEXT", nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_repairs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_custom_audiences_workspace_custom_audience_id",
                table: "custom_audiences",
                columns: new[] { "workspace", "custom_audience_id" },
                unique: true,
                filter: "custom_audience_id is not null and status <> 'deleted'");

            migrationBuilder.CreateIndex(
                name: "ix_audience_observations_next_check_at",
                table: "audience_observations",
                column: "next_check_at");

            migrationBuilder.CreateIndex(
                name: "ix_repairs_audience_id",
                table: "repairs",
                column: "audience_id",
                unique: true,
                filter: "status = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_repairs_workspace_audience_id",
                table: "repairs",
                columns: new[] { "workspace", "audience_id" });

            migrationBuilder.Sql(MembersSchema.AddConfirmedDay(Audiences.ServiceDefaults.Database.StorageKind.Sqlite));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(MembersSchema.RemoveConfirmedDay(Audiences.ServiceDefaults.Database.StorageKind.Sqlite));

            migrationBuilder.DropTable(
                name: "audience_observations");

            migrationBuilder.DropTable(
                name: "repairs");

            migrationBuilder.DropIndex(
                name: "ix_custom_audiences_workspace_custom_audience_id",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "accepted_at",
                table: "erasure_removals");

            migrationBuilder.DropColumn(
                name: "adopted",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "customer_file_source",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "description",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "details_pending",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "empty_while_paused",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "limited_data_use",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "retention",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "retention_oldest_day",
                table: "custom_audiences");
        }
    }
}
