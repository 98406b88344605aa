using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.SegmentQualifier.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ValuesAndDeadLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "value_based",
                table: "audience_links",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "ix_dead_letters_received_at",
                table: "dead_letters",
                column: "received_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_dead_letters_received_at",
                table: "dead_letters");

            migrationBuilder.DropColumn(
                name: "value_based",
                table: "audience_links");
        }
    }
}
