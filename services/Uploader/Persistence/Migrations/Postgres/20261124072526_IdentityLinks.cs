using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class IdentityLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "boost",
                schema: "uploader",
                table: "custom_audiences",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "boost_pending",
                schema: "uploader",
                table: "custom_audiences",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "boost_scope",
                schema: "uploader",
                table: "custom_audiences",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cluster_members",
                schema: "uploader",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    node = table.Column<byte[]>(type: "bytea", nullable: false),
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<short>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cluster_members", x => new { x.workspace, x.node, x.audience_id, x.user_id });
                });

            migrationBuilder.CreateTable(
                name: "identity_links",
                schema: "uploader",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    node_a = table.Column<byte[]>(type: "bytea", nullable: false),
                    node_b = table.Column<byte[]>(type: "bytea", nullable: false),
                    occurred_at = table.Column<long>(type: "bigint", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    link_id = table.Column<byte[]>(type: "bytea", nullable: false),
                    linked = table.Column<short>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_links", x => new { x.workspace, x.node_a, x.node_b });
                });

            migrationBuilder.CreateIndex(
                name: "ix_cluster_members_workspace_audience_id_user_id",
                schema: "uploader",
                table: "cluster_members",
                columns: new[] { "workspace", "audience_id", "user_id" });

            migrationBuilder.CreateIndex(
                name: "ix_identity_links_workspace_node_b",
                schema: "uploader",
                table: "identity_links",
                columns: new[] { "workspace", "node_b" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cluster_members",
                schema: "uploader");

            migrationBuilder.DropTable(
                name: "identity_links",
                schema: "uploader");

            migrationBuilder.DropColumn(
                name: "boost",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "boost_pending",
                schema: "uploader",
                table: "custom_audiences");

            migrationBuilder.DropColumn(
                name: "boost_scope",
                schema: "uploader",
                table: "custom_audiences");
        }
    }
}
