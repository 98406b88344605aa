using Audiences.Contracts.Identities;
using Audiences.Contracts.Mapping;
using Audiences.Identifiers;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Boost;

/// <summary>Reckons by union-find, from all that was said, what Meta ought to hold.</summary>
internal sealed class LinkReckoning(string prefix, string action, int limit)
{
    public const int IdentifierCount = 9;

    public string User(int number) => $"{prefix}u{number}";

    public IdentifierSet Set(Step.Event e) => Ids.Set([.. e.Own.Select(Identifier), .. e.Name ? [Ids.FirstName("ann")] : Array.Empty<Identifier>()]);

    public IdentityLinkState State(Step.Link link) => Boosting.Link(Node(link.A), Node(link.B), link.At, link.Linked);

    public (List<string> Rows, BoostCounts Counts) Expect(IReadOnlyList<Step> steps, bool boost, bool phones)
    {
        var clusters = Clusters(steps);
        var rows = new HashSet<string>();
        var counts = new BoostCounts(0, 0, 0, 0, 0);
        foreach (var user in steps.OfType<Step.Event>().GroupBy(e => e.User))
        {
            var erasedAt = ErasedAt(steps, user.Key);
            var known = user.Where(e => e.At > erasedAt).OrderBy(e => e.At).ToList();
            if (known.LastOrDefault() is not { Qualified: true } newest || known.LastOrDefault(e => e.Consent is not null)?.Consent == false)
            {
                continue;
            }

            var own = Set(newest);
            var nodes = newest.Own.Append(IdentifierCount + user.Key).ToHashSet();
            var linked = boost ? Linked(nodes.SelectMany(node => clusters[node].Count <= limit ? clusters[node] : []).Except(nodes), own, phones) : [];
            var ownRows = Ids.Rows(own, action).ToList();
            var further = linked.Count == 0 ? [] : Ids.Rows(Ids.Set([.. linked, .. own.Items.Where(item => !MatchKeys.MayRepeat(item.Key))]), action).ToList();
            rows.UnionWith(ownRows);
            rows.UnionWith(further);
            counts = new BoostCounts(
                counts.OwnOnly + (linked.Count == 0 && ownRows.Count > 0 ? 1 : 0),
                counts.OwnAndLinked + (linked.Count > 0 && ownRows.Count > 0 ? 1 : 0),
                counts.LinkedOnly + (linked.Count > 0 && ownRows.Count == 0 ? 1 : 0),
                counts.LinkedIdentifiers + linked.Count,
                counts.MembersOverLimit + (nodes.Any(node => clusters[node].Count > limit) ? 1 : 0));
        }

        return ([.. rows.Order(StringComparer.Ordinal)], counts);
    }

    private List<Identifier> Linked(IEnumerable<int> reached, IdentifierSet own, bool phones)
    {
        var all = reached.Where(node => node < IdentifierCount).Select(Identifier).Where(item => phones || item.Key != MatchKey.Phone).ToList();
        if (action == MappingActions.MultipleIdentifiers)
        {
            var externals = all.Where(item => item.Key == MatchKey.ExternalId).Order().ToList();
            all.RemoveAll(item => item.Key == MatchKey.ExternalId && (own.Items.Any(o => o.Key == MatchKey.ExternalId) || item != externals[0]));
        }

        return all;
    }

    private static Dictionary<int, HashSet<int>> Clusters(IReadOnlyList<Step> steps)
    {
        var clusters = Enumerable.Range(0, IdentifierCount + 10).ToDictionary(node => node, node => new HashSet<int> { node });
        foreach (var pair in steps.OfType<Step.Link>().Where(link => link.At > Math.Max(Erased(link.A), Erased(link.B))).GroupBy(link => (link.A, link.B)))
        {
            if (pair.MaxBy(link => link.At)!.Linked && clusters[pair.Key.A] != clusters[pair.Key.B])
            {
                var (into, from) = (clusters[pair.Key.A], clusters[pair.Key.B]);
                into.UnionWith(from);
                foreach (var node in from)
                {
                    clusters[node] = into;
                }
            }
        }

        return clusters;

        int Erased(int node) => node < IdentifierCount ? -1 : ErasedAt(steps, node - IdentifierCount);
    }

    private static int ErasedAt(IReadOnlyList<Step> steps, int user) => steps.OfType<Step.Erase>().Where(erase => erase.User == user).Select(erase => erase.At).DefaultIfEmpty(-1).Max();

    private HashedIdentity Node(int number) => number < IdentifierCount ? Boosting.Node(Identifier(number)) : Boosting.User(User(number - IdentifierCount));

    private Identifier Identifier(int number) => number switch
    {
        < 4 => Ids.Email($"{prefix}e{number}"),
        < 7 => Ids.Phone($"{prefix}p{number}"),
        _ => Ids.External($"{prefix}x{number}"),
    };
}
