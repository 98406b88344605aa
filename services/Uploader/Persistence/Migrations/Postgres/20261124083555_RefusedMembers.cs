using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RefusedMembers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(MembersSchema.AddRefusedIndex(Audiences.ServiceDefaults.Database.StorageKind.Postgres));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index uploader.ix_members_refused;");
        }
    }
}
