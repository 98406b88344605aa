using System.Text.Json;

namespace Audiences.Gateway.Adapters.Translation;

/// <summary>What a record became: an event still to be checked, a rejection, or nothing.</summary>
/// <param name="Place">The record's place in the body, from 1.</param>
internal readonly record struct Translated(int Place)
{
    /// <summary>A membership event in our form.</summary>
    public JsonElement? Event { get; private init; }

    /// <summary>The product's field that is wrong.</summary>
    public string? Field { get; private init; }

    /// <summary>What is wrong with it; never repeats the value.</summary>
    public string? Error { get; private init; }

    /// <summary>The record's id, where it has one.</summary>
    public string? EventId { get; private init; }

    public static Translated To(int place, JsonElement membership) => new(place) { Event = membership };

    public static Translated Rejected(int place, string field, string error, string? eventId = null) => new(place) { Field = field, Error = error, EventId = eventId };

    /// <summary>It says nothing about a membership.</summary>
    public static Translated Ignored(int place) => new(place);
}
