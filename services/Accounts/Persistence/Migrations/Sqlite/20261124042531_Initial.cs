using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Accounts.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ad_accounts",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    ad_account_id = table.Column<string>(type: "TEXT", nullable: false),
                    api_version = table.Column<string>(type: "TEXT", nullable: false),
                    protected_token = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    status_reason = table.Column<string>(type: "TEXT", nullable: true),
                    is_default = table.Column<bool>(type: "INTEGER", nullable: false),
                    added_on = table.Column<long>(type: "INTEGER", nullable: false),
                    added_by = table.Column<string>(type: "TEXT", nullable: false),
                    connected_on = table.Column<long>(type: "INTEGER", nullable: false),
                    checked_on = table.Column<long>(type: "INTEGER", nullable: false),
                    token_expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    deleted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ad_accounts", x => new { x.workspace, x.id });
                });

            migrationBuilder.CreateTable(
                name: "linked_audiences",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    audience_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    deleted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_linked_audiences", x => new { x.workspace, x.audience_id });
                });

            migrationBuilder.CreateTable(
                name: "oauth_states",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state_hash = table.Column<string>(type: "TEXT", nullable: false),
                    browser_hash = table.Column<string>(type: "TEXT", nullable: false),
                    started_by = table.Column<string>(type: "TEXT", nullable: false),
                    redirect_uri = table.Column<string>(type: "TEXT", nullable: false),
                    return_path = table.Column<string>(type: "TEXT", nullable: true),
                    api_version = table.Column<string>(type: "TEXT", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used = table.Column<bool>(type: "INTEGER", nullable: false),
                    protected_token = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oauth_states", x => new { x.workspace, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "one_default_account",
                table: "ad_accounts",
                column: "workspace",
                unique: true,
                filter: "is_default");

            migrationBuilder.CreateIndex(
                name: "one_row_an_ad_account",
                table: "ad_accounts",
                columns: new[] { "workspace", "ad_account_id" },
                unique: true,
                filter: "not deleted");

            migrationBuilder.CreateIndex(
                name: "ix_linked_audiences_workspace_account_id",
                table: "linked_audiences",
                columns: new[] { "workspace", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_oauth_states_expires_at",
                table: "oauth_states",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_oauth_states_state_hash",
                table: "oauth_states",
                column: "state_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ad_accounts");

            migrationBuilder.DropTable(
                name: "linked_audiences");

            migrationBuilder.DropTable(
                name: "oauth_states");
        }
    }
}
