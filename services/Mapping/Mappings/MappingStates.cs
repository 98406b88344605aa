using Audiences.Contracts.Mapping;

namespace Audiences.Mapping.Mappings;

/// <summary>A row as the state that the other services get.</summary>
internal static class MappingStates
{
    public static MappingState ToState(this AttributeMap map) => new()
    {
        Workspace = map.Workspace,
        AccountId = map.AccountId,
        Version = map.Version,
        Action = map.Action,
        Attributes = AttributesJson.Read(map.Attributes),
        DefaultCountry = map.DefaultCountry,
        Deleted = map.Deleted,
    };
}
