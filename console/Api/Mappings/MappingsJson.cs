using System.Text.Json.Serialization;

namespace Audiences.Console.Api.Mappings;

/// <summary>How the bodies of mappings are read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccountMapping))]
[JsonSerializable(typeof(MappingVersion[]))]
[JsonSerializable(typeof(MappingDraft))]
[JsonSerializable(typeof(MappingPresets))]
[JsonSerializable(typeof(Page<SeenProperty>), TypeInfoPropertyName = "PropertyPage")]
internal sealed partial class MappingsJson : JsonSerializerContext;
