using System.Text.Json;
using Audiences.Intake;
using Audiences.SegmentQualifier.Identities;
using Audiences.SegmentQualifier.Qualification;
using Audiences.SegmentQualifier.Reception;

namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Reads a dead letter again, after an update or a correction of the clock, say.</summary>
public sealed class DeadLetterReplay(
    IDeadLetters deadLetters,
    MembershipQualifier qualifier,
    BatchReception batches,
    IdentityLinkReception links,
    IdentityLinkBatchReception linkBatches,
    TimeProvider time)
{
    /// <summary>Tries again. A letter that was accepted once stays accepted.</summary>
    /// <returns>Why it is rejected still; null when it was accepted.</returns>
    public async Task<EventRejection?> ReplayAsync(string workspace, DeadLetter letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (letter.State == DeadLetterStates.Accepted)
        {
            return null;
        }

        var content = await deadLetters.ReadContentAsync(workspace, letter.Id, cancellationToken);
        var rejection = content is { Length: > 0 }
            ? await TryAsync(workspace, letter.Source, content, cancellationToken)
            : new EventRejection(letter.Field, letter.Error);
        await deadLetters.RecordReplayAsync(workspace, letter.Id, rejection, cancellationToken);
        return rejection;
    }

    private async Task<EventRejection?> TryAsync(string workspace, string source, byte[] content, CancellationToken cancellationToken)
    {
        JsonElement json;
        try
        {
            json = JsonElement.Parse(content);
        }
        catch (JsonException)
        {
            return new EventRejection("body", BodyErrors.NotJson);
        }

        return source switch
        {
            DeadLetterSources.MembershipBatch => await batches.ReceiveAsync(json, workspace, null, cancellationToken),
            DeadLetterSources.IdentityLink => await links.TryAsync(json, workspace, cancellationToken),
            DeadLetterSources.IdentityLinkBatch => await linkBatches.ReceiveAsync(json, workspace, cancellationToken),
            _ => await TryEventAsync(workspace, json, cancellationToken),
        };
    }

    private async Task<EventRejection?> TryEventAsync(string workspace, JsonElement json, CancellationToken cancellationToken)
    {
        var (read, rejection) = MembershipEventReader.Read(json, WorkspacePolicy.Bound(workspace), time.GetUtcNow());
        if (read is not null)
        {
            await qualifier.QualifyAsync([new ReceivedEvent(read, null)], cancellationToken);
        }

        return rejection;
    }
}
