using System.Text.Json;
using Audiences.Contracts.Membership;

namespace Audiences.Intake;

internal static class TypeRule
{
    private const string Advice = "Send \"qualified\" or \"disqualified\".";

    public static string? Read(JsonElement? member, string? fallback, out bool qualified)
    {
        qualified = false;
        if (member is not { } value)
        {
            return fallback is null ? "is missing. " + Advice : Read(fallback, out qualified);
        }

        return value.ValueKind == JsonValueKind.String && value.TryText(out var text)
            ? Read(text, out qualified)
            : "is not text. " + Advice;
    }

    private static string? Read(string text, out bool qualified)
    {
        qualified = text == MembershipTypes.Qualified;
        return qualified || text == MembershipTypes.Disqualified ? null : "is not known. " + Advice;
    }
}
