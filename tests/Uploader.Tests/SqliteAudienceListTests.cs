using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Tests.Contracts;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests;

[Trait("Kind", "Hosted")]
public sealed class SqliteAudienceListTests : AudienceListSpecification
{
    private readonly TemporaryDatabase _file = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _file.Dispose();
    }

    protected override Task<ServiceDatabase> DatabaseAsync() => Task.FromResult(_file.Database);
}
