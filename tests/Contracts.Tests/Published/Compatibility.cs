namespace Audiences.Contracts.Tests.Published;

/// <summary>What breaks a program that speaks the old contract.</summary>
internal static class Compatibility
{
    public static IEnumerable<string> Breaks(ContractSnapshot old, ContractSnapshot now)
    {
        if (old.Urn != now.Urn)
        {
            yield return $"The URN was {old.Urn} and is {now.Urn}.";
        }

        if (old.Exchange != now.Exchange)
        {
            yield return $"The exchange was {old.Exchange} and is {now.Exchange}.";
        }

        foreach (var (name, before) in old.Members)
        {
            if (!now.Members.TryGetValue(name, out var after))
            {
                yield return $"{name} is gone.";
            }
            else if (before.Type != after.Type)
            {
                yield return $"{name} was {before.Type} and is {after.Type}.";
            }
            else if (!before.Required && after.Required)
            {
                yield return $"{name} became required.";
            }
        }

        foreach (var (name, member) in now.Members)
        {
            if (member.Required && !old.Members.ContainsKey(name))
            {
                yield return $"{name} is new and required: older publishers do not send it.";
            }
        }
    }
}
