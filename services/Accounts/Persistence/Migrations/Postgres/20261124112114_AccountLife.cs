using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Accounts.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AccountLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "protected_verifier",
                schema: "accounts",
                table: "oauth_states",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "with_pages",
                schema: "accounts",
                table: "oauth_states",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "ending",
                schema: "accounts",
                table: "linked_audiences",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "data_access_expires_at",
                schema: "accounts",
                table: "ad_accounts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ending_since",
                schema: "accounts",
                table: "ad_accounts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "last_used_at",
                schema: "accounts",
                table: "ad_accounts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "renewal_tried_on",
                schema: "accounts",
                table: "ad_accounts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "token_kind",
                schema: "accounts",
                table: "ad_accounts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "warned_at_days",
                schema: "accounts",
                table: "ad_accounts",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "warned_of_end",
                schema: "accounts",
                table: "ad_accounts",
                type: "timestamp with time zone",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "protected_verifier",
                schema: "accounts",
                table: "oauth_states");

            migrationBuilder.DropColumn(
                name: "with_pages",
                schema: "accounts",
                table: "oauth_states");

            migrationBuilder.DropColumn(
                name: "ending",
                schema: "accounts",
                table: "linked_audiences");

            migrationBuilder.DropColumn(
                name: "data_access_expires_at",
                schema: "accounts",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "ending_since",
                schema: "accounts",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "last_used_at",
                schema: "accounts",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "renewal_tried_on",
                schema: "accounts",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "token_kind",
                schema: "accounts",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "warned_at_days",
                schema: "accounts",
                table: "ad_accounts");

            migrationBuilder.DropColumn(
                name: "warned_of_end",
                schema: "accounts",
                table: "ad_accounts");
        }
    }
}
