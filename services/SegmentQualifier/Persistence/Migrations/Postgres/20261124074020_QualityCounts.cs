using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.SegmentQualifier.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class QualityCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "quality_counts",
                schema: "segment_qualifier",
                columns: table => new
                {
                    workspace = table.Column<string>(type: "text", nullable: false),
                    audience_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bucket = table.Column<int>(type: "integer", nullable: false),
                    starts_at = table.Column<long>(type: "bigint", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quality_counts", x => new { x.workspace, x.audience_id, x.bucket, x.starts_at, x.subject, x.outcome, x.code });
                });

            migrationBuilder.CreateIndex(
                name: "ix_quality_counts_bucket_starts_at",
                schema: "segment_qualifier",
                table: "quality_counts",
                columns: new[] { "bucket", "starts_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "quality_counts",
                schema: "segment_qualifier");
        }
    }
}
