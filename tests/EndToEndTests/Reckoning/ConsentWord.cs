using System.Globalization;
using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Reckoning;

/// <summary>A user's word on advertising, in an event or by itself.</summary>
internal sealed record ConsentWord(string UserId, bool Advertising, DateTimeOffset At)
{
    public static IEnumerable<ConsentWord> In(JsonObject e)
    {
        if ((bool?)e["consent"]?["advertising"] is { } advertising)
        {
            yield return new ConsentWord((string)e["userId"]!, advertising, DateTimeOffset.Parse((string)e["occurredAt"]!, CultureInfo.InvariantCulture));
        }
    }
}
