using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Audiences.Uploader.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RefusedMembers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(MembersSchema.AddRefusedIndex(Audiences.ServiceDefaults.Database.StorageKind.Sqlite));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index ix_members_refused;");
        }
    }
}
