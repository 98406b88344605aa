using System.Text.Json;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>A message that is kept as the JSON that it came as.</summary>
[MassTransit.ExcludeFromTopology]
public interface IWholeJson
{
    /// <summary>The whole message.</summary>
    JsonElement Json { get; }

    /// <summary>Makes the message of its JSON.</summary>
    internal static abstract IWholeJson Create(JsonElement json);
}
