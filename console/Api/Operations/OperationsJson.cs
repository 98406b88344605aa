using System.Text.Json.Serialization;

namespace Audiences.Console.Api.Operations;

/// <summary>How the bodies of operations are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Page<DeadLetter>), TypeInfoPropertyName = "DeadLetterPage")]
[JsonSerializable(typeof(Page<WorkspaceCycle>), TypeInfoPropertyName = "CyclePage")]
[JsonSerializable(typeof(Replay))]
[JsonSerializable(typeof(Purged))]
[JsonSerializable(typeof(Budgets))]
[JsonSerializable(typeof(WorkspaceActivity))]
[JsonSerializable(typeof(ActivityHour))]
[JsonSerializable(typeof(SegmentTotals))]
internal sealed partial class OperationsJson : JsonSerializerContext;
