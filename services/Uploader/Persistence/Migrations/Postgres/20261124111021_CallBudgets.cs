using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CallBudgets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "urgent_since",
                schema: "uploader",
                table: "refresh_schedules",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "yielded_at",
                schema: "uploader",
                table: "refresh_schedules",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "call_budgets",
                schema: "uploader",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "text", nullable: false),
                    percent = table.Column<double>(type: "double precision", nullable: false),
                    observed_at = table.Column<long>(type: "bigint", nullable: false),
                    waits_until = table.Column<long>(type: "bigint", nullable: false),
                    refusals = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_call_budgets", x => x.account_id);
                });

            migrationBuilder.Sql(MembersSchema.AddRefusals(Audiences.ServiceDefaults.Database.StorageKind.Postgres));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "call_budgets",
                schema: "uploader");

            migrationBuilder.DropColumn(
                name: "urgent_since",
                schema: "uploader",
                table: "refresh_schedules");

            migrationBuilder.DropColumn(
                name: "yielded_at",
                schema: "uploader",
                table: "refresh_schedules");

            migrationBuilder.Sql(MembersSchema.RemoveRefusals(Audiences.ServiceDefaults.Database.StorageKind.Postgres));
        }
    }
}
