using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Resyncs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "members_mapping_version",
                schema: "uploader",
                table: "custom_audiences",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "resync_mapping_version",
                schema: "uploader",
                table: "custom_audiences",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "running_resync",
                schema: "uploader",
                table: "custom_audiences",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "resyncs",
                schema: "uploader",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    requested_by = table.Column<string>(type: "text", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    mapping_version = table.Column<long>(type: "bigint", nullable: false),
                    members_at_start = table.Column<long>(type: "bigint", nullable: false),
                    announced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    unconfirmed = table.Column<string>(type: "text", nullable: true),
                    removed = table.Column<long>(type: "bigint", nullable: false),
                    left_over = table.Column<long>(type: "bigint", nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resyncs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_resyncs_status",
                schema: "uploader",
                table: "resyncs",
                column: "status",
                filter: "status = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_resyncs_workspace_audience_id_number",
                schema: "uploader",
                table: "resyncs",
                columns: new[] { "workspace", "audience_id", "number" },
                unique: true);

            migrationBuilder.Sql(MembersSchema.AddResync(Audiences.ServiceDefaults.Database.StorageKind.Postgres));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(MembersSchema.RemoveResync(Audiences.ServiceDefaults.Database.StorageKind.Postgres));

            migrationBuilder.DropTable(
                name: "resyncs",
                schema: "uploader");

            migrationBuilder.DropColumn(
                name: "members_mapping_version",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "resync_mapping_version",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "running_resync",
                schema: "uploader",
                table: "custom_audiences");
        }
    }
}
