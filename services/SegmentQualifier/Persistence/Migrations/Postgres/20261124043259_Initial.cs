using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.SegmentQualifier.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "segment_qualifier");

            migrationBuilder.CreateTable(
                name: "account_mappings",
                schema: "segment_qualifier",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    attributes = table.Column<string>(type: "text", nullable: false),
                    default_country = table.Column<string>(type: "text", nullable: true),
                    deleted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_mappings", x => new { x.workspace, x.account_id });
                });

            migrationBuilder.CreateTable(
                name: "audience_links",
                schema: "segment_qualifier",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    segment_id = table.Column<string>(type: "text", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conditions = table.Column<string>(type: "text", nullable: false),
                    deleted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audience_links", x => new { x.workspace, x.audience_id });
                });

            migrationBuilder.CreateTable(
                name: "dead_letters",
                schema: "segment_qualifier",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    event_id = table.Column<string>(type: "text", nullable: true),
                    field = table.Column<string>(type: "text", nullable: false),
                    error = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<byte[]>(type: "bytea", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dead_letters", x => new { x.workspace, x.id });
                });

            migrationBuilder.CreateTable(
                name: "erased_users",
                schema: "segment_qualifier",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    user_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    erased_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erased_users", x => new { x.workspace, x.user_hash });
                });

            migrationBuilder.CreateTable(
                name: "erasures",
                schema: "segment_qualifier",
                columns: table => new
                {
                    receipt_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    user_id = table.Column<string>(type: "text", nullable: true),
                    erased_at = table.Column<long>(type: "bigint", nullable: false),
                    completed_at = table.Column<long>(type: "bigint", nullable: true),
                    audiences = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasures", x => x.receipt_id);
                });

            migrationBuilder.CreateTable(
                name: "segments",
                schema: "segment_qualifier",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    segment_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    events = table.Column<long>(type: "bigint", nullable: false),
                    first_seen = table.Column<long>(type: "bigint", nullable: false),
                    last_seen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_segments", x => new { x.workspace, x.segment_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_audience_links_workspace_segment_id",
                schema: "segment_qualifier",
                table: "audience_links",
                columns: new[] { "workspace", "segment_id" });

            migrationBuilder.CreateIndex(
                name: "ix_dead_letters_workspace_received_at_id",
                schema: "segment_qualifier",
                table: "dead_letters",
                columns: new[] { "workspace", "received_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_erasures_erased_at",
                schema: "segment_qualifier",
                table: "erasures",
                column: "erased_at",
                filter: "completed_at is null");

            migrationBuilder.Sql(RegisterTables.Postgres);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop table memberships; drop table consents;");

            migrationBuilder.DropTable(
                name: "account_mappings",
                schema: "segment_qualifier");

            migrationBuilder.DropTable(
                name: "audience_links",
                schema: "segment_qualifier");

            migrationBuilder.DropTable(
                name: "dead_letters",
                schema: "segment_qualifier");

            migrationBuilder.DropTable(
                name: "erased_users",
                schema: "segment_qualifier");

            migrationBuilder.DropTable(
                name: "erasures",
                schema: "segment_qualifier");

            migrationBuilder.DropTable(
                name: "segments",
                schema: "segment_qualifier");
        }
    }
}
