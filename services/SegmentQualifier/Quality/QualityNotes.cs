using System.Globalization;
using Audiences.SegmentQualifier.Mappings;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>Tells what the numbers alone do not say.</summary>
internal static class QualityNotes
{
    public static IEnumerable<string> Of(CompiledMapping? mapping, EventCounts events, int conditions)
    {
        if (mapping is null || mapping.Attributes.Count == 0)
        {
            yield return "The account has no mapping, so nobody can be sent. Map at least one attribute with PUT /v1/accounts/{id}/mapping.";
        }
        else if (mapping.Reader is null)
        {
            yield return "The account's mapping cannot be used. Correct it with PUT /v1/accounts/{id}/mapping.";
        }

        if (events.WithoutMapping > 0)
        {
            yield return Text($"{events.WithoutMapping} events came while the account had no usable mapping: their users have no identifiers until their next event.");
        }

        if (events.WithoutIdentifier > 0)
        {
            yield return Text($"{events.WithoutIdentifier} of {events.Read} events gave no identifier at all: their users are not sent. The attributes below say why.");
        }

        if (events.WithoutIdentifyingKey > 0)
        {
            yield return Text($"{events.WithoutIdentifyingKey} of {events.Read} events gave neither e-mail, phone, advertising id nor external id: their users are not sent with singleIdentifier, and are hard to find with multipleIdentifiers.");
        }

        if (events.ExcludedByConditions > 0 && events.Read == 0)
        {
            yield return Text($"The audience's {conditions} conditions kept out all {events.ExcludedByConditions} events. Check the conditions' properties and values.");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
