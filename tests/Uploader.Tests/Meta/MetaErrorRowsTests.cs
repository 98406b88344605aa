using Audiences.Contracts.Accounts;
using Audiences.MetaSandbox;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Errors;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Meta;

/// <summary>Each row of the table, told by the sandbox over HTTP in the middle of a cycle: what the uploader does, and that nobody is lost.</summary>
[Trait("Kind", "Hosted")]
public sealed class MetaErrorRowsTests(SandboxWorld shared) : IClassFixture<SandboxWorld>
{
    private readonly UploaderWorld _world = shared.World;

    public static TheoryData<string> Rows => [.. MetaErrorTable.Rows.Select(MetaErrorDocument.Answer)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_uploader_does_what_the_row_says_and_loses_nobody(string answer)
    {
        var row = MetaErrorTable.Rows.Single(row => MetaErrorDocument.Answer(row) == answer);
        await shared.ResetAsync();
        var audience = await shared.LinkAsync("ann");
        await _world.RefreshAsync(audience.Id);
        _world.Time.Advance(TimeSpan.FromSeconds(1));
        await shared.QualifyAsync(audience, "bob", "cat");
        shared.Sandbox.Requests.Clear();
        await (row.Reaction switch
        {
            MetaReaction.RetrySoon => RetriesSoonAsync(row, audience),
            MetaReaction.Wait => WaitsAsync(row, audience),
            MetaReaction.SplitBatch => SplitsAsync(row, audience),
            MetaReaction.DropRows => DropsAsync(row, audience),
            MetaReaction.AddFirst => AddsFirstAsync(row, audience),
            MetaReaction.PauseAudience => PausesAsync(row, audience),
            MetaReaction.DisconnectAccount => DisconnectsAsync(row, audience),
            MetaReaction.GiveUpWithFinding => GivesUpAsync(row, audience),
            _ => throw new InvalidOperationException($"{row.Reaction} has no test."),
        });
    }

    [Fact]
    public async Task An_answer_that_no_row_knows_ends_the_cycle_with_a_finding_and_loses_nobody()
    {
        await shared.ResetAsync();
        var audience = await shared.LinkAsync("ann");
        await _world.RefreshAsync(audience.Id);
        _world.Time.Advance(TimeSpan.FromSeconds(1));
        await shared.QualifyAsync(audience, "bob", "cat");
        shared.Sandbox.Faults.Add(new() { Path = "/users", Code = 999_999, Count = null });
        await _world.RefreshAsync(audience.Id);
        var cycle = await _world.LastCycleAsync(audience.Id);
        Assert.Equal((CycleStatuses.Failed, 999_999), (cycle.Status, cycle.ErrorCode));
        await HealsAsync(audience);
    }

    [Fact]
    public async Task An_audience_whose_creation_was_not_answered_is_found_and_not_created_twice()
    {
        await shared.ResetAsync();
        var before = shared.Sandbox.Audiences.Count;
        shared.Sandbox.Faults.Add(new() { Method = "POST", Path = "/customaudiences", Cut = true, AfterEffect = true });
        var audience = await shared.LinkAsync("ann");
        Assert.Equal(before + 1, shared.Sandbox.Audiences.Count);
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(["ann"], shared.There(await _world.FindAsync(audience.Id)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_limit_is_waited_for_as_long_as_a_header_says(bool businessUseCase)
    {
        await shared.ResetAsync();
        var audience = await shared.LinkAsync("ann");
        shared.Sandbox.Faults.Add(businessUseCase
            ? new() { Path = "/users", Code = 80003, Subcode = 2446079, RegainMinutes = 42 }
            : new() { Path = "/users", Code = 613, Subcode = 1487742, AdAccountUsagePercent = 100, AdAccountResetSeconds = 42 * 60 });
        await _world.RefreshAsync(audience.Id);
        await _world.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        _world.Time.Advance(TimeSpan.FromMinutes(42) - TimeSpan.FromSeconds(1));
        Assert.False(await _world.RunNextAsync());
        _world.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await _world.RunNextAsync());
        Assert.Equal(["ann"], shared.There(audience));
    }

    [Fact]
    public async Task An_apps_header_near_its_limit_makes_everybody_wait()
    {
        await shared.ResetAsync();
        var (audience, other) = (await shared.LinkAsync("ann"), await shared.LinkAsync("bob"));
        shared.Sandbox.Faults.Add(new() { Path = "/users", AppUsagePercent = 99 });
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(["ann"], shared.There(audience));
        await _world.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, other.Id, CancellationToken.None);
        Assert.False(await _world.RunNextAsync());
        _world.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.True(await _world.RunNextAsync());
        Assert.Equal(["bob"], shared.There(other));
    }

    private async Task RetriesSoonAsync(MetaErrorRow row, CustomAudience audience)
    {
        await FailAsync(row, audience);

        // A cut connection is in the sandbox's log a moment after the client has noticed it.
        SpinWait.SpinUntil(() => Uploads("POST") >= 3, TimeSpan.FromSeconds(10));
        Assert.Equal(3, Uploads("POST"));
        Assert.Equal(AudienceStatuses.Failing, (await _world.FindAsync(audience.Id)).Status);
        await HealsAsync(audience);
    }

    private async Task WaitsAsync(MetaErrorRow row, CustomAudience audience)
    {
        var other = await shared.LinkAsync("dan");
        await FailAsync(row, audience);
        Assert.Equal(1, Uploads("POST"));
        shared.Sandbox.Faults.Clear();
        await _world.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        await _world.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, other.Id, CancellationToken.None);
        _world.Time.Advance(row.Wait - TimeSpan.FromSeconds(5));
        Assert.Equal(row.Scope == WaitScope.Audience, await _world.RunNextAsync());
        Assert.Equal(row.Scope == WaitScope.Audience ? ["dan"] : [], shared.There(other));
        _world.Time.Advance(TimeSpan.FromSeconds(10));
        await RunAllAsync();
        Assert.Equal(["ann", "bob", "cat"], shared.There(audience));
        Assert.Equal(["dan"], shared.There(other));
    }

    private async Task SplitsAsync(MetaErrorRow row, CustomAudience audience)
    {
        shared.Sandbox.Faults.Add(Fault(row) with { Count = 1 });
        await _world.RefreshAsync(audience.Id);
        await CompletedAsync(audience, added: 2, rejected: 0);
        Assert.Equal(3, Uploads("POST"));
        Assert.Equal(["ann", "bob", "cat"], shared.There(audience));
    }

    private async Task DropsAsync(MetaErrorRow row, CustomAudience audience)
    {
        shared.Sandbox.Faults.Add(Fault(row) with { Count = 2, Message = $"(#100) Param {Ids.Hex("bob@example.com")} of bob is no good" });
        await _world.RefreshAsync(audience.Id);
        await CompletedAsync(audience, added: 1, rejected: 1);
        Assert.Equal(["ann", "cat"], shared.There(audience));
        var refused = Assert.Single((await _world.Get<RefusedMembers>().ListAsync(UploaderWorld.Workspace, audience.Id, 10, null, CancellationToken.None)).Items);
        Assert.Equal(("bob", 100, "(#100) Param … of … is no good"), (refused.UserId, refused.Code, refused.MetaSays));

        await _world.RefreshAsync(audience.Id);
        Assert.Equal(["ann", "cat"], shared.There(audience));
        await _world.ApplyAsync(audience.Id, UploaderWorld.Change("bob", 2, true, Ids.Set(Ids.Email("robert"), Ids.External("bob"))));
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(["ann", "bob", "cat"], shared.There(audience));
    }

    private async Task AddsFirstAsync(MetaErrorRow row, CustomAudience audience)
    {
        await _world.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 2, false, null));
        shared.Sandbox.Faults.Add(Fault(row) with { Method = "DELETE", Count = 1 });
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(CycleStatuses.Completed, (await _world.LastCycleAsync(audience.Id)).Status);
        Assert.Equal(["DELETE", "POST", "DELETE"], shared.Sandbox.Requests.All.Where(IsUpload).Select(request => request.Method));
        Assert.Equal(["bob", "cat"], shared.There(audience));
    }

    private async Task PausesAsync(MetaErrorRow row, CustomAudience audience)
    {
        await FailAsync(row, audience);
        var paused = await _world.FindAsync(audience.Id);
        Assert.Equal(AudienceStatuses.Paused, paused.Status);
        Assert.StartsWith(row.Meaning, paused.StatusReason, StringComparison.Ordinal);
        shared.Sandbox.Faults.Clear();
        _world.Time.Advance(TimeSpan.FromDays(1));
        Assert.False(await _world.RunNextAsync());
        await _world.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.ChangeAsync(
            UploaderWorld.Workspace, audience.Id, new AudienceChange(null, null, null, null, AudienceStatuses.Active), CancellationToken.None));
        await HealsAsync(audience);
    }

    private async Task DisconnectsAsync(MetaErrorRow row, CustomAudience audience)
    {
        await FailAsync(row, audience);
        Assert.Single(_world.Events.All.OfType<AdAccountAccessFailed>());
        await shared.ConnectAsync(AdAccountStatuses.Disconnected);
        shared.Sandbox.Faults.Clear();
        _world.Time.Advance(TimeSpan.FromDays(1));
        Assert.False(await _world.RunNextAsync());
        await shared.ConnectAsync(AdAccountStatuses.Connected);
        Assert.True(await _world.RunNextAsync());
        Assert.Equal(["ann", "bob", "cat"], shared.There(audience));
    }

    private async Task GivesUpAsync(MetaErrorRow row, CustomAudience audience)
    {
        await FailAsync(row, audience);
        Assert.Equal(1, Uploads("POST"));
        Assert.Equal(AudienceStatuses.Failing, (await _world.FindAsync(audience.Id)).Status);
        await HealsAsync(audience);
    }

    private async Task FailAsync(MetaErrorRow row, CustomAudience audience)
    {
        shared.Sandbox.Faults.Add(Fault(row));
        await _world.RefreshAsync(audience.Id);
        var cycle = await _world.LastCycleAsync(audience.Id);
        Assert.Equal(CycleStatuses.Failed, cycle.Status);
        Assert.StartsWith(row.Meaning + ". " + row.Advice, cycle.ErrorReason, StringComparison.Ordinal);
        Assert.Equal(["ann"], shared.There(audience));
    }

    private async Task HealsAsync(CustomAudience audience)
    {
        shared.Sandbox.Faults.Clear();
        _world.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.True(await _world.RunNextAsync());
        Assert.Equal(["ann", "bob", "cat"], shared.There(audience));
        Assert.Equal(AudienceStatuses.Active, (await _world.FindAsync(audience.Id)).Status);
    }

    private async Task RunAllAsync()
    {
        while (await _world.RunNextAsync())
        {
        }
    }

    private async Task CompletedAsync(CustomAudience audience, long added, long rejected)
    {
        var cycle = await _world.LastCycleAsync(audience.Id);
        Assert.Equal((CycleStatuses.Completed, added, rejected), (cycle.Status, cycle.Added, cycle.Rejected));
    }

    private int Uploads(string method) => shared.Sandbox.Requests.All.Count(request => IsUpload(request) && request.Method == method);

    private static bool IsUpload(SandboxRequest request) => request.Path.EndsWith("/users", StringComparison.Ordinal);

    /// <summary>An answer as the row describes it.</summary>
    private static SandboxFault Fault(MetaErrorRow row)
    {
        var fault = new SandboxFault { Path = "/users", Count = null, Subcode = row.Subcode, Transient = row.Transient, Status = row.Statuses?.First ?? 400 };
        if (row.NoAnswer)
        {
            return fault with { Cut = true };
        }

        // A code that means nothing, so that the status decides.
        var codes = row.Codes ?? (row.Subcode is null ? (999_999, 999_999) : (100, 100));
        return fault with
        {
            Code = codes.First == int.MinValue ? codes.Last : codes.First,
            Message = row.Says is { } says ? $"It says: {says}." : null,
        };
    }
}
