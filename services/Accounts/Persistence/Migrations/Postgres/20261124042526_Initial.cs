using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Accounts.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "accounts");

            migrationBuilder.CreateTable(
                name: "ad_accounts",
                schema: "accounts",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    ad_account_id = table.Column<string>(type: "text", nullable: false),
                    api_version = table.Column<string>(type: "text", nullable: false),
                    protected_token = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    status_reason = table.Column<string>(type: "text", nullable: true),
                    is_default = table.Column<bool>(type: "boolean", nullable: false),
                    added_on = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    added_by = table.Column<string>(type: "text", nullable: false),
                    connected_on = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    checked_on = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    token_expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_accounts", x => new { x.workspace, x.id });
                });

            migrationBuilder.CreateTable(
                name: "linked_audiences",
                schema: "accounts",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    deleted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_linked_audiences", x => new { x.workspace, x.audience_id });
                });

            migrationBuilder.CreateTable(
                name: "oauth_states",
                schema: "accounts",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    state_hash = table.Column<string>(type: "text", nullable: false),
                    browser_hash = table.Column<string>(type: "text", nullable: false),
                    started_by = table.Column<string>(type: "text", nullable: false),
                    redirect_uri = table.Column<string>(type: "text", nullable: false),
                    return_path = table.Column<string>(type: "text", nullable: true),
                    api_version = table.Column<string>(type: "text", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used = table.Column<bool>(type: "boolean", nullable: false),
                    protected_token = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oauth_states", x => new { x.workspace, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "one_default_account",
                schema: "accounts",
                table: "ad_accounts",
                column: "workspace",
                unique: true,
                filter: "is_default");

            migrationBuilder.CreateIndex(
                name: "one_row_an_ad_account",
                schema: "accounts",
                table: "ad_accounts",
                columns: new[] { "workspace", "ad_account_id" },
                unique: true,
                filter: "not deleted");

            migrationBuilder.CreateIndex(
                name: "ix_linked_audiences_workspace_account_id",
                schema: "accounts",
                table: "linked_audiences",
                columns: new[] { "workspace", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_oauth_states_expires_at",
                schema: "accounts",
                table: "oauth_states",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_oauth_states_state_hash",
                schema: "accounts",
                table: "oauth_states",
                column: "state_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ad_accounts",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "linked_audiences",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "oauth_states",
                schema: "accounts");
        }
    }
}
