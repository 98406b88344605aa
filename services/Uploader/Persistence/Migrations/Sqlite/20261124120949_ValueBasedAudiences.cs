using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ValueBasedAudiences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "value_based",
                table: "custom_audiences",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "value_based",
                table: "custom_audiences");
        }
    }
}
