using Audiences.Standalone.Client;

namespace Audiences.Standalone.Sync;

/// <summary>Lists in the report, by line, the members whose identifiers Meta called invalid.</summary>
internal sealed class RefusedByMeta(AudiencesClient client, SyncReport report, RecordPlaces places)
{
    // Those without a usable identifier were listed while they were fed.
    private const string Invalid = "invalid";

    public async Task ReportAsync(AudienceAnswer audience, CancellationToken cancellationToken)
    {
        string? next = null;
        do
        {
            var page = await client.GetRefusedMembersAsync(audience.Id, next, cancellationToken);
            foreach (var member in page.Items.Where(member => member.Refused == Invalid))
            {
                var place = places.Find(audience.SegmentId, member.UserId);
                await report.AddAsync(new SyncRejection(
                    place?.File,
                    place?.Line,
                    member.EventId,
                    "properties",
                    "Meta called an identifier of this member invalid. It is sent again once it changes: correct it at its source."));
            }

            next = page.Next;
        }
        while (next is not null);
    }
}
