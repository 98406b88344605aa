using Audiences.Contracts.Mapping;
using Audiences.Contracts.Users;
using Audiences.Uploader.Boost;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Tests.Support;
using CsCheck;

namespace Audiences.Uploader.Tests.Boost;

/// <summary>
/// Links, unlinks, memberships, consents and erasures in any order and repetition, with crashes in between: after a last
/// quiet cycle Meta holds what an independent reckoning by union-find says, and the counts agree.
/// </summary>
[Trait("Kind", "Hosted")]
public sealed class RandomLinksTests
{
    private const int Limit = 5;
    private const int Users = 4;

    private static readonly Gen<int[]> Own = Gen.Int[0, LinkReckoning.IdentifierCount - 1].Array[0, 3];

    private static readonly Gen<Step> Event =
        from user in Gen.Int[0, Users - 1]
        from at in Gen.Int[1, 200]
        from qualified in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        from own in Own
        from name in Gen.Bool
        from consent in Gen.Frequency((6, Gen.Const((bool?)null)), (1, Gen.Const((bool?)true)), (1, Gen.Const((bool?)false)))
        select (Step)new Step.Event(user, at, qualified, own, name, consent);

    private static readonly Gen<Step> Link =
        from a in Gen.Int[0, LinkReckoning.IdentifierCount + Users - 1]
        from b in Gen.Int[0, LinkReckoning.IdentifierCount + Users - 1]
        from at in Gen.Int[1, 200]
        from linked in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        from dies in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        select (Step)new Step.Link(Math.Min(a, b), Math.Max(a, b), at, linked, dies);

    private static readonly Gen<Step> Any = Gen.Frequency(
        (8, Event),
        (12, Link),
        (3, Gen.Const((Step)new Step.Cycle())),
        (1, from user in Gen.Int[0, Users - 1] from at in Gen.Int[1, 200] from dies in Gen.Bool select (Step)new Step.Erase(user, at, dies)),
        (1, Gen.Bool.Select(boost => (Step)new Step.Switch(boost))),
        (1, Gen.Bool.Select(phones => (Step)new Step.Map(phones))));

    [Theory]
    [InlineData(MappingActions.SingleIdentifier)]
    [InlineData(MappingActions.MultipleIdentifiers)]
    public async Task Members_and_links_in_any_order_end_as_the_reckoning_says(string action)
    {
        using var file = new TemporaryDatabase();
        await using var world = await UploaderWorld.CreateAsync(file.Database, Limit);
        var version = 1L;
        await Gen.Select(Any.Array[1, 40], Gen.Int[0, int.MaxValue]).SampleAsync(
            async (steps, seed) =>
            {
                await world.MapAsync(version++, Boosting.AllKeys);
                await CheckAsync(world, action, steps, new Random(seed), () => version++);
            },
            iter: 60,
            threads: 1);
    }

    private static async Task CheckAsync(UploaderWorld world, string action, Step[] steps, Random random, Func<long> nextVersion)
    {
        var audience = await world.LinkBoostedAsync(action);
        var reckoning = new LinkReckoning(audience.Id.ToString("N"), action, Limit);
        steps = [.. steps.Where(step => step is not Step.Link(var a, var b, _, _, _) || a != b).DistinctBy(step => step switch
        {
            Step.Event e => ("event", e.User, 0, e.At),
            Step.Link l => ("link", l.A, l.B, l.At),
            _ => (object)step,
        })];
        var played = steps.ToList();
        foreach (var step in steps.Where(step => step is Step.Event or Step.Link && random.Next(3) == 0))
        {
            played.Insert(random.Next(played.Count + 1), step is Step.Link link ? link with { Dies = false } : step);
        }

        for (var at = 0; at < played.Count; at++)
        {
            if (await PlayAsync(world, audience, played[at], reckoning, nextVersion) is { } redelivered)
            {
                played.Insert(random.Next(at + 1, played.Count + 1), redelivered);
            }
        }

        await world.RefreshAsync(audience.Id);
        var boost = steps.OfType<Step.Switch>().LastOrDefault()?.Boost ?? true;
        var phones = steps.OfType<Step.Map>().LastOrDefault()?.Phones ?? true;
        var (rows, counts) = reckoning.Expect(steps, boost, phones);
        var actual = world.Meta.Audiences[audience.CustomAudienceId!].Order(StringComparer.Ordinal).ToList();
        var counted = (await world.Get<AudienceCounting>().CountAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None)).Boost;
        await world.ExecuteAsync("delete from refresh_schedules");
        await world.ExecuteAsync("update custom_audiences set status = 'deleted'");
        await world.ExecuteAsync("delete from cluster_members");
        Assert.Equal(rows, actual);
        Assert.Equal(boost ? counts : null, counted);
    }

    /// <summary>The message that comes again, when its consumer died on the way.</summary>
    private static async Task<Step?> PlayAsync(UploaderWorld world, CustomAudience audience, Step step, LinkReckoning reckoning, Func<long> nextVersion)
    {
        switch (step)
        {
            case Step.Event e:
                await world.ApplyAsync(audience.Id, UploaderWorld.Change(reckoning.User(e.User), e.At, e.Qualified, reckoning.Set(e), e.Consent));
                break;
            case Step.Link { Dies: true } link:
                await using (var transaction = await world.Get<UploaderStore>().BeginAsync(CancellationToken.None))
                {
                    await LinkRegister.MergeAsync(transaction, UploaderWorld.Workspace, LinkRegister.Newest([reckoning.State(link)]), CancellationToken.None);
                    await transaction.CommitAsync(CancellationToken.None);
                }

                return link with { Dies = false };
            case Step.Link link:
                await world.ApplyAsync(reckoning.State(link));
                break;
            case Step.Erase { Dies: true } erase:
                await using (var transaction = await world.Get<UploaderStore>().BeginAsync(CancellationToken.None))
                {
                    await transaction.ExecuteAsync(
                        LinkRegister.UnlinkUser, LinkRegister.OfUser(UploaderWorld.Workspace, reckoning.User(erase.User), UploaderWorld.Start.AddMinutes(erase.At)), CancellationToken.None);
                    await transaction.CommitAsync(CancellationToken.None);
                }

                return erase with { Dies = false };
            case Step.Erase erase:
                await world.Get<Erasures>().BeginAsync(
                    new UserErased { Workspace = UploaderWorld.Workspace, UserId = reckoning.User(erase.User), ErasedAt = UploaderWorld.Start.AddMinutes(erase.At), ReceiptId = Guid.CreateVersion7() },
                    CancellationToken.None);
                break;
            case Step.Cycle:
                await world.RefreshAsync(audience.Id);
                break;
            case Step.Switch change:
                await world.SwitchAsync(audience.Id, change.Boost);
                break;
            case Step.Map map:
                await world.MapAsync(nextVersion(), map.Phones ? Boosting.AllKeys : Boosting.AllKeys.Where(key => key != "phone"));
                break;
        }

        return null;
    }
}
