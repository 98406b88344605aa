using Audiences.Contracts.Mapping;
using Audiences.Contracts.Users;
using Audiences.Identifiers;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Reconciliation;
using Audiences.Uploader.Tests.Support;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Tests.Cycles;

/// <summary>
/// Whatever order and repetition of messages, whatever crashes, and however many uploaders believe to hold the lease:
/// after a last quiet cycle Meta holds exactly what the newest events say.
/// </summary>
[Trait("Kind", "Hosted")]
public sealed class RandomHistoryTests
{
    private const int Users = 5;

    private static readonly Gen<IdentifierSet> Identifiers =
        from emails in Gen.Int[0, 3].HashSet[0, 2]
        from phone in Gen.Int[0, 2]
        from name in Gen.Bool
        select Ids.Set([
            .. emails.Select(n => Ids.Email($"home{n}")),
            .. phone == 0 ? [] : new[] { Ids.Phone($"{phone}") },
            .. name ? [Ids.FirstName("ann")] : Array.Empty<Identifier>()]);

    // The instant decides the content: two different events never share a version.
    private static readonly Gen<Step> Event =
        from user in Gen.Int[0, Users - 1]
        from at in Gen.Int[1, 200]
        from qualified in Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false)))
        from identifiers in Identifiers
        from consent in Gen.Frequency((6, Gen.Const((bool?)null)), (1, Gen.Const((bool?)true)), (1, Gen.Const((bool?)false)))
        select (Step)new Step.Message($"u{user}", at, qualified, identifiers, consent);

    private static readonly Gen<Step> Any = Gen.Frequency(
        (12, Event),
        (4, from fault in Gen.Enum<Fault>() from request in Gen.Int[0, 3] select (Step)new Step.Cycle(fault, request)),
        (1, from replace in Gen.Bool select (Step)new Step.Repair(replace ? RepairModes.Replace : RepairModes.Refill)),
        (1, from user in Gen.Int[0, Users - 1] from at in Gen.Int[1, 200] select (Step)new Step.Erase($"u{user}", at)));

    public enum Fault
    {
        None,
        CrashBeforeEffect,
        CrashAfterEffect,
        MessagesInFlight,
        TakenOverAfterEffect,
        Refused,
    }

    [Theory]
    [InlineData(MappingActions.SingleIdentifier, false)]
    [InlineData(MappingActions.MultipleIdentifiers, false)]
    [InlineData(MappingActions.MultipleIdentifiers, true)]
    public async Task After_the_last_cycle_Meta_holds_exactly_what_the_newest_events_say(string action, bool valueBased)
    {
        using var file = new TemporaryDatabase();
        await using var world = await UploaderWorld.CreateAsync(file.Database, maxRows: 3);
        await Gen.Select(Any.Array[1, 40], Gen.Int[0, int.MaxValue]).SampleAsync(
            (steps, seed) => CheckAsync(world, action, valueBased, steps, new Random(seed)), iter: 40, threads: 1);
    }

    private static async Task CheckAsync(UploaderWorld world, string action, bool valueBased, Step[] steps, Random random)
    {
        var audience = await world.LinkAsync(action, valueBased: valueBased);
        steps = [.. Distinct(steps, audience.Id).Select(step => step is Step.Message message ? message.Valued(alone: valueBased) : step)];

        // Some messages come twice, and late.
        var played = steps.ToList();
        foreach (var message in steps.OfType<Step.Message>().Where(_ => random.Next(3) == 0))
        {
            played.Insert(random.Next(played.Count + 1), message);
        }

        foreach (var step in played)
        {
            await PlayAsync(world, audience, step, played, random);
        }

        await SettleAsync(world, audience);
        var expected = Expected(steps, action, valueBased);
        var actual = world.Meta.Audiences[audience.CustomAudienceId!].Order(StringComparer.Ordinal).ToList();
        await world.ExecuteAsync("delete from refresh_schedules");
        Assert.Equal(expected, actual);
    }

    private static async Task PlayAsync(UploaderWorld world, CustomAudience audience, Step step, List<Step> all, Random random)
    {
        switch (step)
        {
            case Step.Message message:
                await world.ApplyAsync(audience.Id, message.Change());
                break;
            case Step.Erase erase:
                await world.Get<Erasures>().BeginAsync(
                    new UserErased { Workspace = UploaderWorld.Workspace, UserId = erase.User, ErasedAt = UploaderWorld.Start.AddMinutes(erase.At), ReceiptId = Guid.CreateVersion7() }, CancellationToken.None);
                break;
            case Step.Repair repair:
                try
                {
                    await world.InScopeAsync<Repairs, Repair>(repairs => repairs.RequestAsync(audience, repair.Mode, "ann", CancellationToken.None));
                }
                catch (LinkException)
                {
                    // One runs in the other mode.
                }

                break;
            case Step.Cycle cycle:
                await LeasesRunOutAsync(world);
                await FaultyCycleAsync(world, audience, cycle, all, random);
                break;
        }
    }

    /// <summary>Cycles without faults; a session that keeps Meta busy runs out meanwhile.</summary>
    private static async Task SettleAsync(UploaderWorld world, CustomAudience audience)
    {
        for (var cycles = 0; cycles < 4; cycles++)
        {
            // Refusals in a row open the account's circuit for five minutes at most.
            world.Time.Advance(TimeSpan.FromMinutes(6));
            await LeasesRunOutAsync(world);
            await world.RefreshAsync(audience.Id);
            var settled = await world.InScopeAsync<UploaderDbContext, bool>(async db =>
                await db.CustomAudiences.AnyAsync(a => a.Id == audience.Id && a.Status == AudienceStatuses.Active)
                && !await db.Repairs.AnyAsync(r => r.AudienceId == audience.Id && r.Status == RepairStatuses.Running));
            if (settled)
            {
                return;
            }

            world.Meta.TimeOutReplacements();
        }

        Assert.Fail("The repair does not come to an end.");
    }

    private static async Task FaultyCycleAsync(UploaderWorld world, CustomAudience audience, Step.Cycle cycle, List<Step> all, Random random)
    {
        var request = 0;
        world.Meta.Before = _ => request == cycle.Request && cycle.Fault is Fault.CrashBeforeEffect
            ? throw new SimulatedCrashException()
            : request == cycle.Request && cycle.Fault is Fault.Refused ? throw ModelMeta.Error(2650) : Task.CompletedTask;
        world.Meta.After = async _ =>
        {
            if (request++ != cycle.Request)
            {
                return;
            }

            switch (cycle.Fault)
            {
                case Fault.CrashAfterEffect:
                    throw new SimulatedCrashException();
                case Fault.MessagesInFlight:
                    foreach (var message in all.OfType<Step.Message>().Where(_ => random.Next(2) == 0))
                    {
                        await world.ApplyAsync(audience.Id, message.Change());
                    }

                    break;
                case Fault.TakenOverAfterEffect:
                    await LeasesRunOutAsync(world);
                    await world.RunNextAsync("two");
                    break;
            }
        };
        try
        {
            await world.RefreshAsync(audience.Id);
        }
        catch (SimulatedCrashException)
        {
            // The next uploader finds what this one left.
        }
        finally
        {
            world.Meta.Before = null;
            world.Meta.After = null;
        }
    }

    /// <summary>Time passes: leases run out, and so does what an audience waits for that Meta is busy with.</summary>
    private static Task LeasesRunOutAsync(UploaderWorld world) => world.ExecuteAsync("update refresh_schedules set lease_until = 0, not_before = 0");

    private static Step[] Distinct(Step[] steps, Guid audienceId)
    {
        var users = audienceId.ToString("N");
        return [.. steps.DistinctBy(step => step is Step.Message m ? (m.User, m.At) : (object)step).Select(step => step switch
        {
            Step.Message message => message with { User = users + message.User },
            Step.Erase erase => erase with { User = users + erase.User },
            _ => step,
        })];
    }

    private static List<string> Expected(Step[] steps, string action, bool valueBased)
    {
        var rows = new HashSet<string>();
        foreach (var user in steps.OfType<Step.Message>().GroupBy(message => message.User))
        {
            var erasedAt = steps.OfType<Step.Erase>().Where(erase => erase.User == user.Key).Select(erase => erase.At).DefaultIfEmpty(-1).Max();
            var known = user.Where(message => message.At > erasedAt).OrderBy(message => message.At).ToList();
            var consent = known.LastOrDefault(message => message.Consent is not null)?.Consent;
            if (known.LastOrDefault() is { Qualified: true } newest && consent != false)
            {
                rows.UnionWith(Ids.Rows(valueBased ? newest.Identifiers : newest.Identifiers.WithoutValue(), action));
            }
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private abstract record Step
    {
        public sealed record Message(string User, int At, bool Qualified, IdentifierSet Identifiers, bool? Consent) : Step
        {
            /// <summary>Most events say what the person is worth. Alone: nobody has the same row.</summary>
            public Message Valued(bool alone) => this with
            {
                Identifiers = Ids.Set([
                    .. Identifiers.Items,
                    .. At % 4 == 0 ? [] : new[] { Ids.Worth($"{At % 3}.5") },
                    .. alone && !Identifiers.IsEmpty ? [Ids.External(User)] : Array.Empty<Identifier>()]),
            };

            public Memberships.MembershipChange Change() => UploaderWorld.Change(User, At, Qualified, Identifiers, Consent);
        }

        public sealed record Erase(string User, int At) : Step;

        public sealed record Repair(string Mode) : Step;

        public sealed record Cycle(Fault Fault, int Request) : Step;
    }
}
