using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Resyncs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "members_mapping_version",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "resync_mapping_version",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "running_resync",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "resyncs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    requested_by = table.Column<string>(type: "TEXT", nullable: false),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: false),
                    mapping_version = table.Column<long>(type: "INTEGER", nullable: false),
                    members_at_start = table.Column<long>(type: "INTEGER", nullable: false),
                    announced_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_confirmed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    unconfirmed = table.Column<string>(type: "TEXT", nullable: true),
                    removed = table.Column<long>(type: "INTEGER", nullable: false),
                    left_over = table.Column<long>(type: "INTEGER", nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resyncs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_resyncs_status",
                table: "resyncs",
                column: "status",
                filter: "status = 'running'");

            migrationBuilder.CreateIndex(
                name: "ix_resyncs_workspace_audience_id_number",
                table: "resyncs",
                columns: new[] { "workspace", "audience_id", "number" },
                unique: true);

            migrationBuilder.Sql(MembersSchema.AddResync(Audiences.ServiceDefaults.Database.StorageKind.Sqlite));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(MembersSchema.RemoveResync(Audiences.ServiceDefaults.Database.StorageKind.Sqlite));

            migrationBuilder.DropTable(
                name: "resyncs");

            migrationBuilder.DropColumn(
                name: "members_mapping_version",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "resync_mapping_version",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "running_resync",
                table: "custom_audiences");
        }
    }
}
