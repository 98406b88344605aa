using Audiences.Contracts.Mapping;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Tests.Support;
using CsCheck;

namespace Audiences.Uploader.Tests.Retention;

/// <summary>
/// Whatever comes in which order, and however often cycles run: after a cycle exactly those are in whose newest event
/// qualifies them and was received, it or one that it is newer than when it came, within the retention.
/// </summary>
[Trait("Kind", "Hosted")]
public sealed class RandomRetentionTests
{
    private const int Days = 10;

    private static readonly Gen<Step> Any = Gen.Frequency(
        (6, from user in Gen.Int[0, 3] from at in Gen.Int[1, 6] from qualified in Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false))) select (Step)new Step.Message($"u{user}", at, qualified)),
        (3, from days in Gen.Int[1, 6] select (Step)new Step.Wait(days)),
        (2, Gen.Const((Step)new Step.Cycle())));

    [Fact]
    public async Task Exactly_those_are_in_whom_an_event_confirmed_in_time()
    {
        using var file = new TemporaryDatabase();
        await using var world = await UploaderWorld.CreateAsync(file.Database);
        await Any.Array[1, 30].SampleAsync(steps => CheckAsync(world, steps), iter: 40, threads: 1);
    }

    private static async Task CheckAsync(UploaderWorld world, Step[] steps)
    {
        var audience = await world.LinkAsync(MappingActions.MultipleIdentifiers);
        await world.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.ChangeAsync(
            UploaderWorld.Workspace, audience.Id, new AudienceChange(null, null, null, null, null, Retention: new RetentionChange(TimeSpan.FromDays(Days))), CancellationToken.None));

        // The instant decides the content: two different events never share a version.
        var verdicts = steps.OfType<Step.Message>().GroupBy(m => (m.User, m.At)).ToDictionary(m => m.Key, m => m.First().Qualified);
        var newest = new Dictionary<string, (int At, int Day)>();
        var today = 0;
        foreach (var step in steps)
        {
            switch (step)
            {
                case Step.Message message:
                    await world.ApplyAsync(audience.Id, UploaderWorld.Change(message.User, message.At, verdicts[(message.User, message.At)], Ids.Set(Ids.Email(message.User))));
                    if (!newest.TryGetValue(message.User, out var known) || message.At >= known.At)
                    {
                        newest[message.User] = (message.At, today);
                    }

                    break;
                case Step.Wait wait:
                    world.Time.Advance(TimeSpan.FromDays(wait.Days));
                    today += wait.Days;
                    break;
                default:
                    await world.RefreshAsync(audience.Id);
                    break;
            }
        }

        await world.RefreshAsync(audience.Id);
        var expected = newest.Where(user => verdicts[(user.Key, user.Value.At)] && today - user.Value.Day <= Days)
            .SelectMany(user => Ids.Rows(Ids.Set(Ids.Email(user.Key)), MappingActions.MultipleIdentifiers)).Order(StringComparer.Ordinal);
        var actual = world.Meta.Audiences[audience.CustomAudienceId!].Order(StringComparer.Ordinal).ToList();
        await world.ExecuteAsync("delete from refresh_schedules");
        Assert.Equal(expected, actual);
    }

    private abstract record Step
    {
        public sealed record Message(string User, int At, bool Qualified) : Step;

        public sealed record Wait(int Days) : Step;

        public sealed record Cycle : Step;
    }
}
