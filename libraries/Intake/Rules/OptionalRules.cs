using System.Globalization;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>The members that an event may leave out.</summary>
internal static class OptionalRules
{
    public static string? Sequence(JsonElement json, out long? sequence)
    {
        sequence = null;
        if (json.Member(EventFields.Sequence) is not { } value)
        {
            return null;
        }

        // The least number of all stands for "none" in the store, and nobody counts from there.
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number > long.MinValue)
        {
            sequence = number;
            return null;
        }

        return "is not an integer of 64 bits. Send a JSON number without a fraction, or leave it out.";
    }

    public static (string Field, string Error)? Consent(JsonElement json, out bool? granted)
    {
        granted = null;
        if (json.Member(EventFields.Consent) is not { } consent)
        {
            return null;
        }

        if (consent.ValueKind != JsonValueKind.Object)
        {
            return (EventFields.Consent, "is not a JSON object. Send {\"advertising\": true} or {\"advertising\": false}, or leave it out.");
        }

        if (consent.Member("advertising") is not { } advertising)
        {
            return null;
        }

        granted = advertising.ValueKind == JsonValueKind.True;
        return advertising.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? null
            : (EventFields.ConsentAdvertising, "is not true or false. Send a JSON boolean, or leave it out: consent is not guessed.");
    }

    public static string? Workspace(JsonElement json, WorkspacePolicy policy, out string workspace)
    {
        workspace = policy.Name;
        if (json.Member(EventFields.Workspace) is not { } value)
        {
            return null;
        }

        if (TextRule.Read(value, WorkspacePolicy.MaxLength, integersToo: false, out workspace) is { } error)
        {
            return error;
        }

        return policy.IsBound && workspace != policy.Name
            ? string.Create(CultureInfo.InvariantCulture, $"is not the workspace that the key belongs to. Leave it out, or send \"{policy.Name}\".")
            : null;
    }
}
