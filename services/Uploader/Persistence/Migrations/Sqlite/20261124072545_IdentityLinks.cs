using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IdentityLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "boost",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "boost_pending",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "boost_scope",
                table: "custom_audiences",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cluster_members",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    node = table.Column<byte[]>(type: "BLOB", nullable: false),
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<short>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cluster_members", x => new { x.workspace, x.node, x.audience_id, x.user_id });
                });

            migrationBuilder.CreateTable(
                name: "identity_links",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    node_a = table.Column<byte[]>(type: "BLOB", nullable: false),
                    node_b = table.Column<byte[]>(type: "BLOB", nullable: false),
                    occurred_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    link_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    linked = table.Column<short>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_links", x => new { x.workspace, x.node_a, x.node_b });
                });

            migrationBuilder.CreateIndex(
                name: "ix_cluster_members_workspace_audience_id_user_id",
                table: "cluster_members",
                columns: new[] { "workspace", "audience_id", "user_id" });

            migrationBuilder.CreateIndex(
                name: "ix_identity_links_workspace_node_b",
                table: "identity_links",
                columns: new[] { "workspace", "node_b" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cluster_members");

            migrationBuilder.DropTable(
                name: "identity_links");

            migrationBuilder.DropColumn(
                name: "boost",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "boost_pending",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "boost_scope",
                table: "custom_audiences");
        }
    }
}
