using System.Text.Json;
using Audiences.Intake;

namespace Audiences.Gateway.Adapters.Translation;

/// <summary>Translates a body, whatever its bytes.</summary>
internal static class TranslationOf
{
    private const string Malformed = "is not well-formed Unicode: some text holds half a surrogate pair or bytes that are not UTF-8. Send valid UTF-8.";

    /// <summary>Text that is not Unicode costs its own record only, where a body is an array.</summary>
    public static IEnumerable<Translated> Body(ISourceAdapter adapter, JsonElement body, SourceRules rules, Receipt receipt)
    {
        if (UnicodeRule.Holds(body))
        {
            return adapter.Translate(body, rules, receipt);
        }

        return body.ValueKind == JsonValueKind.Array
            ? body.EnumerateArray().SelectMany((record, index) => Record(adapter, record, index + 1, rules, receipt))
            : [Translated.Rejected(1, "body", Malformed)];
    }

    private static IEnumerable<Translated> Record(ISourceAdapter adapter, JsonElement record, int place, SourceRules rules, Receipt receipt) =>
        UnicodeRule.Holds(record)
            ? adapter.Translate(record, rules, receipt).Select(translated => translated with { Place = place })
            : [Translated.Rejected(place, "record", Malformed)];
}
