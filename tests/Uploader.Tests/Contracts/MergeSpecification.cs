using Audiences.Contracts.Mapping;
using Audiences.Contracts.Membership;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Tests.Support;
using CsCheck;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>
/// Messages of several qualifiers that knew different mappings and conditions for a while, in any order and any number
/// of times, end in the same members.
/// </summary>
public abstract class MergeSpecification : IAsyncLifetime
{
    // Event, mapping and audience version decide what a qualifier says, as they do in the real one.
    private static readonly Gen<MembershipChange> Message =
        from at in Gen.Int[1, 3]
        from mapping in Gen.Long[0, 3]
        from conditions in Gen.Long[0, 3]
        from aboutConsent in Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true)))
        select aboutConsent ? UploaderWorld.Change("ann", at, true, null, consent: at % 2 == 0, consentAt: at) : Said(at, mapping, conditions);

    private UploaderWorld World { get; set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync());

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task Any_order_and_repetition_ends_the_same() =>
        await Gen.Select(Message.Array[1, 8], Gen.Int[0, int.MaxValue]).SampleAsync(
            async (messages, seed) =>
            {
                var random = new Random(seed);
                MembershipChange[] again = [.. messages, .. random.GetItems(messages, 3)];
                random.Shuffle(again);
                var (first, second) = (await PlayAsync(messages), await PlayAsync(again));
                Assert.Equal(first, second);
                Assert.Equal(Reckoned(messages), first);
            },
            iter: 80,
            threads: 1);

    private static MembershipChange Said(int at, long mapping, long conditions)
    {
        var qualified = (at + conditions) % 3 != 0;
        return UploaderWorld.Change("ann", at, qualified, Ids.Set(Ids.Email($"{at}-{mapping}"))) with
        {
            Reason = qualified ? null : DisqualificationReasons.Conditions,
            MappingVersion = mapping,
            AudienceVersion = conditions,
        };
    }

    /// <summary>The newest event, its newest verdict and its newest identifiers, sorted out without a merge.</summary>
    private static string Reckoned(IReadOnlyList<MembershipChange> messages)
    {
        var newest = messages.Max(m => m.Version.OccurredAt);
        var of = messages.Where(m => m.Version.OccurredAt == newest).ToList();
        var verdict = of.OrderBy(m => m.AudienceVersion).ThenByDescending(m => m.Qualified).Last();
        var identifiers = of.Where(m => m.Identifiers is not null).OrderBy(m => m.MappingVersion).LastOrDefault()?.Identifiers;
        return $"{verdict.Qualified} {verdict.Reason} {Convert.ToHexString(identifiers ?? [])}";
    }

    private async Task<string> PlayAsync(IReadOnlyList<MembershipChange> messages)
    {
        var audience = await World.LinkAsync(MappingActions.MultipleIdentifiers);
        foreach (var message in messages)
        {
            await World.ApplyAsync(audience.Id, message);
        }

        await using var transaction = await World.Get<UploaderStore>().BeginReadAsync(CancellationToken.None);
        var rows = await transaction.QueryAsync(
            "select qualified, reason, identifiers from members where audience_id = @id",
            new Dictionary<string, object?> { ["id"] = audience.Id },
            reader => $"{reader.GetInt16(0) == 1} {(reader.IsDBNull(1) ? "" : reader.GetString(1))} {Convert.ToHexString(reader.IsDBNull(2) ? [] : reader.GetFieldValue<byte[]>(2))}",
            CancellationToken.None);
        return rows.Single();
    }
}
