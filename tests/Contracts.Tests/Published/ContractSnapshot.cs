using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MassTransit;

namespace Audiences.Contracts.Tests.Published;

/// <summary>What other programs rely on in one contract.</summary>
internal sealed record ContractSnapshot
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public required string Type { get; init; }

    public string? Urn { get; init; }

    public string? Exchange { get; init; }

    public required SortedDictionary<string, ContractMember> Members { get; init; }

    public required JsonElement Example { get; init; }

    public static ContractSnapshot Of(Type type) => new()
    {
        Type = type.FullName!,
        Urn = type.GetCustomAttribute<MessageUrnAttribute>()?.Urn.ToString(),
        Exchange = type.GetCustomAttribute<EntityNameAttribute>()?.EntityName,
        Members = new SortedDictionary<string, ContractMember>(
            ContractTypes.MembersOf(type).ToDictionary(
                member => JsonNamingPolicy.CamelCase.ConvertName(member.Name),
                member => new ContractMember(TypeNames.Of(member), member.IsDefined(typeof(RequiredMemberAttribute)))),
            StringComparer.Ordinal),
        Example = JsonSerializer.SerializeToElement(ExampleMessage.Of(type), type, Json),
    };

    public static ContractSnapshot? Read(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize<ContractSnapshot>(File.ReadAllText(file), Json) : null;

    public string ToText() => JsonSerializer.Serialize(this, Json).ReplaceLineEndings("\n") + "\n";
}
