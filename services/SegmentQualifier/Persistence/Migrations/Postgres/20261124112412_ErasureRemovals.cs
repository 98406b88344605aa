using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.SegmentQualifier.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ErasureRemovals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "removals",
                schema: "segment_qualifier",
                table: "erasures",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "removals",
                schema: "segment_qualifier",
                table: "erasures");
        }
    }
}
