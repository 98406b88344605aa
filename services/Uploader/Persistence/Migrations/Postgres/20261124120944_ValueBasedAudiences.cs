using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ValueBasedAudiences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "value_based",
                schema: "uploader",
                table: "custom_audiences",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "value_based",
                schema: "uploader",
                table: "custom_audiences");
        }
    }
}
