using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Tests.Contracts;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests;

[Trait("Kind", "Hosted")]
public sealed class SqliteUploaderTests : UploaderSpecification
{
    private readonly TemporaryDatabase _file = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _file.Dispose();
    }

    [Fact]
    public async Task A_cycle_that_a_kill_cut_off_goes_on_at_once_when_the_only_process_starts_again()
    {
        var audience = await World.LinkAsync("multipleIdentifiers");
        await World.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        var leases = World.Get<Leases>();
        var killed = await leases.TakeAsync("killed", CancellationToken.None);

        await leases.ReclaimAsync(CancellationToken.None);

        Assert.True((await leases.TakeAsync("new", CancellationToken.None))!.Epoch > killed!.Epoch);
    }

    protected override Task<ServiceDatabase> DatabaseAsync() => Task.FromResult(_file.Database);
}
