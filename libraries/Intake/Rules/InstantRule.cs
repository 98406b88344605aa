using System.Text.Json;

namespace Audiences.Intake;

/// <summary>The rule of instants: RFC 3339 with an offset, from 2000 on, at most a day ahead.</summary>
public static class InstantRule
{
    private const string Advice = "Send an RFC 3339 instant with its offset, such as 2026-11-23T10:00:00.123Z or 2026-11-23T11:00:00+01:00.";

    /// <summary>Reads an instant; the error is null when it is good, and never repeats the value.</summary>
    public static string? Read(JsonElement? member, DateTimeOffset now, out DateTimeOffset instant)
    {
        instant = default;
        if (member is not { } value)
        {
            return "is missing. " + Advice;
        }

        if (value.ValueKind != JsonValueKind.String || !value.TryText(out var text))
        {
            return "is not a JSON string. " + Advice;
        }

        return Read(text, now, out instant);
    }

    /// <summary>Reads an instant from text.</summary>
    public static string? Read(string text, DateTimeOffset now, out DateTimeOffset instant)
    {
        if (!Rfc3339.TryParse(text, out instant))
        {
            return "is not an instant. " + Advice;
        }

        if (instant < IntakeLimits.Earliest)
        {
            return "is before the year 2000. Send when the membership changed; check that the publisher does not send zero or seconds for milliseconds.";
        }

        return instant - now > IntakeLimits.MaxAhead
            ? "is more than a day ahead of this system's clock. Check the publisher's clock."
            : null;
    }
}
