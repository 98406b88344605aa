using System.Runtime.InteropServices;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>Checks one membership event, member by member. It never throws, whatever the JSON.</summary>
public static class MembershipEventReader
{
    /// <summary>Reads an event that a key sent: it may name no workspace but the key's.</summary>
    public static EventReading Read(JsonElement json, string workspace, DateTimeOffset now) =>
        Read(json, WorkspacePolicy.Bound(workspace), now);

    /// <summary>Reads an event.</summary>
    /// <param name="json">The event; anything but an object is rejected.</param>
    /// <param name="workspace">Which workspace it may belong to.</param>
    /// <param name="now">The clock that <c>occurredAt</c> is judged by.</param>
    /// <param name="defaults">What fills the members that are left out.</param>
    /// <param name="line">The record's line, for ids made from it.</param>
    public static EventReading Read(JsonElement json, WorkspacePolicy workspace, DateTimeOffset now, EventDefaults? defaults = null, int line = 1)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return EventReading.Rejected(EventFields.Event, "is not a JSON object. Send an object with eventId, type, segmentId, userId and occurredAt.");
        }

        if (JsonMarshal.GetRawUtf8Value(json).Length > IntakeLimits.MaxEventBytes)
        {
            return EventReading.Rejected(EventFields.Event, "is larger than 64 KB. Send fewer properties: only those that a mapping or a condition reads.");
        }

        if (!UnicodeRule.Holds(json))
        {
            return EventReading.Rejected(EventFields.Event, "is not well-formed Unicode: some text holds half a surrogate pair or bytes that are not UTF-8. Send valid UTF-8.");
        }

        return ReadMembers(json, workspace, now, defaults ?? EventDefaults.None, line);
    }

    private static EventReading ReadMembers(JsonElement json, WorkspacePolicy workspace, DateTimeOffset now, EventDefaults defaults, int line)
    {
        var id = json.Member(EventFields.EventId);
        var eventId = "";
        if (id is null && defaults.EventId is { } make)
        {
            eventId = make(line);
        }
        else if (TextRule.Read(id, IntakeLimits.MaxIdLength, integersToo: true, out eventId) is { } idError)
        {
            return EventReading.Rejected(EventFields.EventId, idError);
        }

        EventReading Rejected(string field, string error) => EventReading.Rejected(field, error, eventId);

        if (TypeRule.Read(json.Member(EventFields.Type), defaults.Type, out var qualified) is { } typeError)
        {
            return Rejected(EventFields.Type, typeError);
        }

        var segment = json.Member(EventFields.SegmentId);
        var segmentId = defaults.SegmentId ?? "";
        if ((segment is not null || segmentId.Length == 0) && TextRule.Read(segment, IntakeLimits.MaxIdLength, integersToo: true, out segmentId) is { } segmentError)
        {
            return Rejected(EventFields.SegmentId, segmentError);
        }

        if (TextRule.Read(json.Member(EventFields.UserId), IntakeLimits.MaxIdLength, integersToo: true, out var userId) is { } userError)
        {
            return Rejected(EventFields.UserId, userError);
        }

        var instant = json.Member(EventFields.OccurredAt);
        var occurredAt = defaults.OccurredAt ?? default;
        if ((instant is not null || defaults.OccurredAt is null) && InstantRule.Read(instant, now, out occurredAt) is { } instantError)
        {
            return Rejected(EventFields.OccurredAt, instantError);
        }

        if (OptionalRules.Sequence(json, out var sequence) is { } sequenceError)
        {
            return Rejected(EventFields.Sequence, sequenceError);
        }

        if (json.Member(EventFields.Properties) is { ValueKind: not JsonValueKind.Object })
        {
            return Rejected(EventFields.Properties, "is not a JSON object. Send an object such as {\"email\": …}, or leave it out.");
        }

        if (OptionalRules.Consent(json, out var granted) is { } consent)
        {
            return Rejected(consent.Field, consent.Error);
        }

        if (OptionalRules.Workspace(json, workspace, out var name) is { } workspaceError)
        {
            return Rejected(EventFields.Workspace, workspaceError);
        }

        return new EventReading(
            new MembershipEvent
            {
                Workspace = name,
                EventId = eventId,
                Qualified = qualified,
                SegmentId = segmentId,
                UserId = userId,
                OccurredAt = occurredAt.ToUniversalTime(),
                Sequence = sequence,
                AdvertisingConsent = granted,
                Json = json,
            },
            null);
    }
}
