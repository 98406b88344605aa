using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Accounts.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AccountLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "protected_verifier",
                table: "oauth_states",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "with_pages",
                table: "oauth_states",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "ending",
                table: "linked_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "data_access_expires_at",
                table: "ad_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ending_since",
                table: "ad_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_used_at",
                table: "ad_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "renewal_tried_on",
                table: "ad_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "token_kind",
                table: "ad_accounts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "warned_at_days",
                table: "ad_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "warned_of_end",
                table: "ad_accounts",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "protected_verifier",
                table: "oauth_states");

            migrationBuilder.DropColumn(
                name: "with_pages",
                table: "oauth_states");

            migrationBuilder.DropColumn(
                name: "ending",
                table: "linked_audiences");

            migrationBuilder.DropColumn(
                name: "data_access_expires_at",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "ending_since",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "last_used_at",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "renewal_tried_on",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "token_kind",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "warned_at_days",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "warned_of_end",
                table: "ad_accounts");
        }
    }
}
