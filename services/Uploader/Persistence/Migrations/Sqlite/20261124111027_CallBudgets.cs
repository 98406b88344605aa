using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CallBudgets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "urgent_since",
                table: "refresh_schedules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "yielded_at",
                table: "refresh_schedules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "call_budgets",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workspace = table.Column<string>(type: "TEXT", nullable: false),
                    percent = table.Column<double>(type: "REAL", nullable: false),
                    observed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    waits_until = table.Column<long>(type: "INTEGER", nullable: false),
                    refusals = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_call_budgets", x => x.account_id);
                });

            migrationBuilder.Sql(MembersSchema.AddRefusals(Audiences.ServiceDefaults.Database.StorageKind.Sqlite));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "call_budgets");

            migrationBuilder.DropColumn(
                name: "urgent_since",
                table: "refresh_schedules");

            migrationBuilder.DropColumn(
                name: "yielded_at",
                table: "refresh_schedules");

            migrationBuilder.Sql(MembersSchema.RemoveRefusals(Audiences.ServiceDefaults.Database.StorageKind.Sqlite));
        }
    }
}
