using System.Text.Json;
using System.Text.Json.Nodes;
using Audiences.Contracts.Membership;

namespace Audiences.Intake;

/// <summary>
/// CloudEvents 1.0 in JSON (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md): the
/// membership event is <c>data</c>, and the attributes fill what it leaves out.
/// </summary>
internal static class CloudEvent
{
    public static bool Is(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("specversion", out var version) && version.ValueKind == JsonValueKind.String
        && !json.TryGetProperty(EventFields.UserId, out _);

    /// <summary>The membership event within; the error is null when there is one.</summary>
    public static string? Unwrap(JsonElement json, out JsonElement membershipEvent)
    {
        membershipEvent = default;
        if (json.Member("data") is not { ValueKind: JsonValueKind.Object } data)
        {
            return json.Member("data_base64") is null
                ? "is missing or not a JSON object. Put the membership event into the CloudEvent's data."
                : "is missing: data_base64 is not read. Put the membership event as JSON into the CloudEvent's data.";
        }

        if (!UnicodeRule.Holds(json))
        {
            return "is not well-formed Unicode. Send valid UTF-8.";
        }

        var filled = JsonObject.Create(data)!;
        Fill(filled, data, EventFields.EventId, json.Member("id"));
        Fill(filled, data, EventFields.OccurredAt, json.Member("time"));
        if (data.Member(EventFields.Type) is null && TypeOf(json) is { } type)
        {
            filled[EventFields.Type] = type;
        }

        membershipEvent = JsonSerializer.SerializeToElement(filled);
        return null;
    }

    private static void Fill(JsonObject filled, JsonElement data, string name, JsonElement? attribute)
    {
        if (data.Member(name) is null && attribute is { } value)
        {
            filled[name] = JsonValue.Create(value);
        }
    }

    private static string? TypeOf(JsonElement json)
    {
        if (json.Member("type") is not { ValueKind: JsonValueKind.String } member || !member.TryText(out var type))
        {
            return null;
        }

        return type.EndsWith('.' + MembershipTypes.Disqualified, StringComparison.Ordinal) ? MembershipTypes.Disqualified
            : type.EndsWith('.' + MembershipTypes.Qualified, StringComparison.Ordinal) ? MembershipTypes.Qualified
            : type is MembershipTypes.Qualified or MembershipTypes.Disqualified ? type
            : null;
    }
}
