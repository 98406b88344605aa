using System.Text.Json.Serialization;

namespace Audiences.Console.Api.CustomAudiences;

/// <summary>How the bodies of audiences are read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Audience))]
[JsonSerializable(typeof(AudienceList))]
[JsonSerializable(typeof(AudienceCycle))]
[JsonSerializable(typeof(Page<AudienceCycle>), TypeInfoPropertyName = "CyclePage")]
[JsonSerializable(typeof(Page<RefusedMember>), TypeInfoPropertyName = "RefusedPage")]
[JsonSerializable(typeof(Page<SeenSegment>), TypeInfoPropertyName = "SegmentPage")]
[JsonSerializable(typeof(AudienceSizes))]
[JsonSerializable(typeof(AudienceTotals))]
[JsonSerializable(typeof(AudienceRepair))]
[JsonSerializable(typeof(AudienceVerification))]
[JsonSerializable(typeof(AudienceQuality))]
[JsonSerializable(typeof(NewAudience))]
[JsonSerializable(typeof(AudienceChange))]
internal sealed partial class AudiencesJson : JsonSerializerContext;
