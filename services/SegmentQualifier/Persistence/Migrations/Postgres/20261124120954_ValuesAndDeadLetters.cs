using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.SegmentQualifier.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ValuesAndDeadLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "value_based",
                schema: "segment_qualifier",
                table: "audience_links",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "ix_dead_letters_received_at",
                schema: "segment_qualifier",
                table: "dead_letters",
                column: "received_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_dead_letters_received_at",
                schema: "segment_qualifier",
                table: "dead_letters");

            migrationBuilder.DropColumn(
                name: "value_based",
                schema: "segment_qualifier",
                table: "audience_links");
        }
    }
}
