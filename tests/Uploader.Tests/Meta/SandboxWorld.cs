using Audiences.Contracts.Accounts;
using Audiences.Contracts.Mapping;
using Audiences.MetaGraph;
using Audiences.MetaSandbox;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Tests.Support;
using Microsoft.Extensions.Options;

namespace Audiences.Uploader.Tests.Meta;

/// <summary>The uploader with the real client against the sandbox over HTTP, shared by the tests of a class.</summary>
public sealed class SandboxWorld : IAsyncLifetime
{
    private readonly TemporaryDatabase _file = new();
    private readonly HttpClient _http = new();
    private SandboxServer? _server;
    private UploaderWorld? _world;
    private long _version = 1;

    public SandboxState Sandbox => _server!.State;

    public UploaderWorld World => _world!;

    public async ValueTask InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(new SandboxOptions(), CancellationToken.None);
        var graph = new GraphClient(_http, Options.Create(new GraphOptions { GraphUrl = _server.Address }));
        _world = await UploaderWorld.CreateAsync(_file.Database, graph: graph, token: SandboxSeeds.AccessToken);
    }

    /// <summary>Nothing of the tests before is due, limited or broken any more.</summary>
    public async Task ResetAsync()
    {
        Sandbox.Faults.Clear();
        Sandbox.Requests.Clear();
        World.Events.All.Clear();
        World.Time.Advance(TimeSpan.FromDays(2));
        await ConnectAsync(AdAccountStatuses.Connected);
        await World.ExecuteAsync("delete from call_budgets");
        await World.ExecuteAsync($"update refresh_schedules set next_cycle_at = {long.MaxValue}, requested_cycle_id = null, urgent_since = 0, failures = 0");
    }

    public Task ConnectAsync(string status) => World.ConnectAsync(status, ++_version);

    internal async Task<CustomAudience> LinkAsync(params string[] users)
    {
        var audience = await World.LinkAsync(MappingActions.MultipleIdentifiers);
        await QualifyAsync(audience, users);
        return audience;
    }

    internal Task QualifyAsync(CustomAudience audience, params string[] users) =>
        World.ApplyAsync(audience.Id, [.. users.Select(user => UploaderWorld.Change(user, 1, true, Ids.Set(Ids.Email(user), Ids.External(user))))]);

    internal List<string> There(CustomAudience audience) =>
        [.. Sandbox.Members(audience.CustomAudienceId!).Select(row => row["EXTERN_ID"]).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        await _world!.DisposeAsync();
        await _server!.DisposeAsync();
        _http.Dispose();
        _file.Dispose();
    }
}
