using System;
using Audiences.Gateway.Audit;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Audiences.Gateway.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Security : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entries",
                schema: "gateway",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    workspace = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor_kind = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    actor = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    actor_id = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    operation = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    method = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    route = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    target = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "gateway_secrets",
                schema: "gateway",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    protected_value = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gateway_secrets", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "gateway",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_outcomes",
                schema: "gateway",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_outcomes", x => x.number);
                    table.ForeignKey(
                        name: "fk_audit_outcomes_audit_entries_number",
                        column: x => x.number,
                        principalSchema: "gateway",
                        principalTable: "audit_entries",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_at",
                schema: "gateway",
                table: "audit_entries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_workspace_number",
                schema: "gateway",
                table: "audit_entries",
                columns: new[] { "workspace", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_outcomes_at",
                schema: "gateway",
                table: "audit_outcomes",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_sessions_expires_at",
                schema: "gateway",
                table: "sessions",
                column: "expires_at");

            migrationBuilder.Sql(AuditSchema.Create(Audiences.ServiceDefaults.Database.StorageKind.Postgres));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(AuditSchema.Drop(Audiences.ServiceDefaults.Database.StorageKind.Postgres));

            migrationBuilder.DropTable(
                name: "audit_outcomes",
                schema: "gateway");

            migrationBuilder.DropTable(
                name: "gateway_secrets",
                schema: "gateway");

            migrationBuilder.DropTable(
                name: "sessions",
                schema: "gateway");

            migrationBuilder.DropTable(
                name: "audit_entries",
                schema: "gateway");
        }
    }
}
