using System.Runtime.CompilerServices;
using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;
using Audiences.Gateway.Events;
using Audiences.Intake;

namespace Audiences.Gateway.Adapters;

/// <summary>Takes a product's request: translates its records, checks them as any event, and publishes the good ones.</summary>
internal sealed class SourceIntake(EventIntake intake, TimeProvider time)
{
    /// <summary>Reads all of the body; each record is judged by itself.</summary>
    public async Task<SourceIntakeResult> TakeAsync(
        KnownSource source, ReadOnlyMemory<byte> body, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return new SourceIntakeResult(null, 0);
        }

        using (document)
        {
            var ignored = new Counter();
            var receipt = new Receipt(source.Id, time.GetUtcNow(), attributes);
            var records = RecordsAsync(source, document.RootElement, receipt, ignored, cancellationToken);
            var result = await intake.TakeAsync(records, source.Workspace, cancellationToken);
            return new SourceIntakeResult(result, ignored.Value, MessageId(document.RootElement));
        }
    }

    private static async IAsyncEnumerable<IntakeRecord> RecordsAsync(
        KnownSource source, JsonElement body, Receipt receipt, Counter ignored, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var translated in TranslationOf.Body(source.Adapter, body, source.Rules, receipt))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (translated)
            {
                case { Event: { } membership }:
                    yield return new IntakeRecord(translated.Place, MembershipEventReader.Read(membership, source.Workspace, receipt.At));
                    break;
                case { Field: { } field, Error: { } error }:
                    yield return new IntakeRecord(translated.Place, EventReading.Rejected(field, error, translated.EventId));
                    break;
                default:
                    ignored.Value++;
                    break;
            }
        }
    }

    private static string? MessageId(JsonElement body) =>
        UnicodeRule.Holds(body) && body.ValueKind == JsonValueKind.Object && body.Text("id") is { Length: <= IntakeLimits.MaxIdLength } id ? id : null;

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
