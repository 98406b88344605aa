using Audiences.Contracts.Identities;
using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;

namespace Audiences.Standalone.Journal;

/// <summary>
/// The messages that must outlive the process. The others are states that their owner publishes again at the next
/// start, requests whose asker is gone, or news that nobody acts on.
/// </summary>
internal static class JournaledContracts
{
    private static readonly Dictionary<string, Type> ByName = new Type[]
    {
        typeof(SegmentMembershipChanged),
        typeof(SegmentMembershipBatch),
        typeof(MembersQualified),
        typeof(MembersDisqualified),
        typeof(IdentityLinked),
        typeof(IdentityLinkBatch),
        typeof(IdentityLinksChanged),
        typeof(UserErased),
        typeof(UserErasureCompleted),
        typeof(SegmentSnapshotRequested),
    }.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static bool Contains(Type type) => ByName.TryGetValue(type.Name, out var known) && known == type;

    public static Type Find(string name) => ByName[name];
}
