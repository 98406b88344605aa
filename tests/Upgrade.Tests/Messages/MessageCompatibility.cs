using System.Text.Json;
using Audiences.Contracts.Tests.Published;

namespace Audiences.Upgrade.Tests.Messages;

/// <summary>Whether a service of the release and one of today understand each other, in both directions.</summary>
internal static class MessageCompatibility
{
    public static IEnumerable<Loss> Losses(string name, ContractSnapshot released, ContractSnapshot now) =>
        Compatibility.Breaks(released, now).Select(how => new Loss(name, how)).Concat(Unreadable(name, released, now));

    /// <summary>What the release's readers need and today's publishers do not send, or send as another kind of JSON.</summary>
    private static IEnumerable<Loss> Unreadable(string name, ContractSnapshot released, ContractSnapshot now)
    {
        foreach (var (member, before) in released.Members)
        {
            if (!now.Members.TryGetValue(member, out var after))
            {
                continue;
            }

            if (before.Required && !after.Required)
            {
                yield return new Loss(name, $"{member} may be left out now: the release's readers need it.");
            }

            if (Kind(released, member) != Kind(now, member))
            {
                yield return new Loss(name, $"{member} is written as {Kind(now, member)} and was {Kind(released, member)}.");
            }
        }
    }

    private static JsonValueKind Kind(ContractSnapshot snapshot, string member)
    {
        var kind = snapshot.Example.TryGetProperty(member, out var value) ? value.ValueKind : JsonValueKind.Undefined;
        return kind == JsonValueKind.False ? JsonValueKind.True : kind;
    }
}
