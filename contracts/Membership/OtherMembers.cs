using System.Text.Json;

namespace Audiences.Contracts.Membership;

/// <summary>
/// Members of an event that the contract does not name. It is a class of its own because the bus's serialiser brings a
/// converter for every generic dictionary, and extension data under a converter comes out as broken JSON.
/// </summary>
internal sealed class OtherMembers : Dictionary<string, JsonElement>
{
    public OtherMembers()
    {
    }

    public OtherMembers(IDictionary<string, JsonElement> members)
        : base(members)
    {
    }
}
