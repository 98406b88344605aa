using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Tests.Contracts;

namespace Audiences.IntegrationTests.Stores;

public sealed class PostgresUserLookupTests : UserLookupSpecification
{
    protected override async Task<ServiceDatabase> DatabaseAsync() =>
        (await PostgresStore<PostgresUploaderDbContext>.CreateAsync(UploaderDbContext.Schema)).Database;
}
