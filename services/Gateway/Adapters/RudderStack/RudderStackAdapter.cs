using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.RudderStack;

/// <summary>
/// RudderStack's webhook destination: it passes audience lists and record events on as they are
/// (https://www.rudderstack.com/docs/destinations/webhooks/setup-guide/). Their form is that of the inputs of RudderStack's
/// own audience destinations in github.com/rudderlabs/rudder-transformer. All other calls are ignored.
/// </summary>
internal sealed class RudderStackAdapter : ISourceAdapter
{
    private const string UserId = "identifiers.user_id ?? identifiers.userId ?? identifiers.id ?? fields.user_id ?? fields.userId ?? fields.id ?? user_id ?? userId ?? id";

    public string Product => SourceProducts.RudderStack;

    public SourceRules Compile(SourceOptions options) => SourceRules.Compile(options, UserId, segment: null);

    public IEnumerable<Translated> Translate(JsonElement body, SourceRules rules, Receipt receipt) =>
        body.Records("batch").SelectMany(one => one.Record.Text("type")?.ToUpperInvariant() switch
        {
            "RECORD" => [RudderStackRecord.Translate(one.Record, one.Place, rules, receipt)],
            "AUDIENCELIST" => RudderStackList.Translate(one.Record, one.Place, rules, receipt),
            _ => (IEnumerable<Translated>)[Translated.Ignored(one.Place)],
        });
}
