using System.Globalization;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Tests.Support;

namespace Audiences.IntegrationTests.Interleavings;

/// <summary>
/// Many users live through the same cycles, each with messages of their own between, before and within the requests: each
/// user is another order of messages, leases, marks and crashes.
/// </summary>
internal sealed class Interleaving(UploaderWorld world, CustomAudience audience, string action, int users, Random random)
{
    private const int Cycles = 5;

    private readonly MemberLife[] _lives = [.. Enumerable.Range(0, users).Select(number => new MemberLife(number, new Random(random.Next())))];

    /// <summary>Plays it, with a last quiet cycle.</summary>
    /// <returns>The rows that Meta should hold, those that it holds, and what each user lived through.</returns>
    public async Task<(SortedSet<string> Expected, SortedSet<string> Found, IEnumerable<string> Traces)> PlayAsync()
    {
        for (var cycle = 0; cycle < Cycles; cycle++)
        {
            await MessagesAsync();
            await CycleAsync((CycleFault)random.Next(Enum.GetValues<CycleFault>().Length), random.Next(2));
        }

        await MessagesAsync();
        await RunAsync();
        var expected = _lives.SelectMany(life => life.Expected(action));
        return (new(expected, StringComparer.Ordinal), new(world.Meta.Audiences[audience.CustomAudienceId!], StringComparer.Ordinal), _lives.Select(life => life.Trace));
    }

    private async Task CycleAsync(CycleFault fault, int atRequest)
    {
        Pass(string.Create(CultureInfo.InvariantCulture, $"[{fault}@{atRequest}"));
        var request = 0;
        world.Meta.Before = async _ =>
        {
            await MessagesAsync();
            if (request == atRequest)
            {
                await StrikeBeforeAsync(fault);
            }
        };
        world.Meta.After = async _ =>
        {
            await MessagesAsync();
            if (request++ == atRequest)
            {
                await StrikeAfterAsync(fault);
            }
        };
        try
        {
            await RunAsync();
        }
        catch (SimulatedCrashException)
        {
            // The next uploader finds what this one left.
        }
        finally
        {
            world.Meta.Before = null;
            world.Meta.After = null;
            Pass("]");
        }
    }

    private static Task StrikeBeforeAsync(CycleFault fault) => fault switch
    {
        CycleFault.CrashBeforeEffect => throw new SimulatedCrashException(),
        CycleFault.Refused => throw ModelMeta.Error(2650),
        _ => Task.CompletedTask,
    };

    private async Task StrikeAfterAsync(CycleFault fault)
    {
        switch (fault)
        {
            case CycleFault.CrashAfterEffect:
                throw new SimulatedCrashException();
            case CycleFault.AnswerLost:
                throw ModelMeta.Error(2650);
            case CycleFault.TakenOverBeforeMark:
                world.Meta.Before = null;
                world.Meta.After = null;
                await LeasesRunOutAsync();
                await world.RunNextAsync("two");
                break;
        }
    }

    /// <summary>A part of the users has something to say; the others' rows go on as they are.</summary>
    private async Task MessagesAsync()
    {
        Pass("|");
        MembershipChange[] changes = [.. _lives.Where(_ => random.Next(3) == 0).Select(life => life.Speak())];
        random.Shuffle(changes);
        await world.ApplyAsync(audience.Id, changes);
    }

    private async Task RunAsync()
    {
        await LeasesRunOutAsync();
        await world.RefreshAsync(audience.Id);
    }

    private Task LeasesRunOutAsync() => world.ExecuteAsync("update refresh_schedules set lease_until = 0");

    private void Pass(string step)
    {
        foreach (var life in _lives)
        {
            life.Passes(step);
        }
    }
}
