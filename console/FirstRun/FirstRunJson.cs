using System.Text.Json.Serialization;
using Audiences.Console.Api;

namespace Audiences.Console.FirstRun;

/// <summary>How the bodies of the first steps are read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PresetChoices))]
[JsonSerializable(typeof(PresetMapping))]
[JsonSerializable(typeof(AccountMapping))]
[JsonSerializable(typeof(SegmentLink))]
[JsonSerializable(typeof(Page<LinkedSegment>), TypeInfoPropertyName = "LinkedSegmentPage")]
[JsonSerializable(typeof(SentEvents))]
internal sealed partial class FirstRunJson : JsonSerializerContext;
