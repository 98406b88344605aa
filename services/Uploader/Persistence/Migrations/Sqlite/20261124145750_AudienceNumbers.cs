using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AudienceNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audience_numbers",
                columns: table => new
                {
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    counted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    mapping_version = table.Column<long>(type: "INTEGER", nullable: false),
                    desired = table.Column<long>(type: "INTEGER", nullable: false),
                    sent = table.Column<long>(type: "INTEGER", nullable: false),
                    due_adds = table.Column<long>(type: "INTEGER", nullable: false),
                    due_removals = table.Column<long>(type: "INTEGER", nullable: false),
                    rejected = table.Column<long>(type: "INTEGER", nullable: false),
                    unidentified = table.Column<long>(type: "INTEGER", nullable: false),
                    boost = table.Column<string>(type: "TEXT", nullable: true),
                    resync_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audience_numbers", x => x.audience_id);
                });

            migrationBuilder.CreateTable(
                name: "audience_sizes",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    desired = table.Column<long>(type: "INTEGER", nullable: false),
                    sent = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audience_sizes", x => new { x.workspace, x.audience_id, x.at });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audience_numbers");

            migrationBuilder.DropTable(
                name: "audience_sizes");
        }
    }
}
