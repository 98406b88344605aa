using System.Text.Json;
using Audiences.Intake;
using Audiences.SegmentQualifier.DeadLetters;
using Audiences.SegmentQualifier.Reception;

namespace Audiences.SegmentQualifier.Identities;

/// <summary>
/// Judges links one by one: good ones are normalised, hashed and published, bad ones go to the dead letters. Raw personal
/// data ends here. What was published and then comes again does no harm.
/// </summary>
public sealed class IdentityLinkReception(IIdentityLinkPublisher publisher, IDeadLetters deadLetters, TimeProvider time, ILogger<IdentityLinkReception> logger)
{
    /// <summary>Takes links in. It throws only when the store or the bus does; then all of it may come again.</summary>
    public async Task ReceiveAsync(IReadOnlyList<JsonElement> received, WorkspacePolicy policy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(received);
        var links = new List<IdentityLinkStatement>();
        var rejected = new List<RejectedContent>();
        foreach (var json in received)
        {
            var (link, rejection) = Read(json, policy);
            if (link is not null)
            {
                links.Add(link);
            }
            else
            {
                rejected.Add(new RejectedContent(WorkspaceName.OfRejected(json, policy), DeadLetterSources.IdentityLink, rejection!, UnreadableBody.ContentOf(json)));
            }
        }

        if (rejected.Count > 0)
        {
            await RejectAsync(rejected, cancellationToken);
        }

        foreach (var workspace in links.GroupBy(link => link.Message.Workspace!, StringComparer.Ordinal))
        {
            await publisher.PublishAsync(workspace.Key, [.. workspace.Select(link => link.State())], cancellationToken);
        }
    }

    /// <summary>Reads a link again that was rejected; it belongs to the workspace that it was kept for.</summary>
    /// <returns>Why it is rejected still; null when it was accepted.</returns>
    public async Task<EventRejection?> TryAsync(JsonElement json, string workspace, CancellationToken cancellationToken)
    {
        var (link, rejection) = Read(json, WorkspacePolicy.Bound(workspace));
        if (link is not null)
        {
            await publisher.PublishAsync(workspace, [link.State()], cancellationToken);
        }

        return rejection;
    }

    internal async Task RejectAsync(IReadOnlyList<RejectedContent> rejected, CancellationToken cancellationToken)
    {
        await deadLetters.AddAsync(rejected, cancellationToken);
        IdentityLog.DeadLettered(logger, rejected.Count, rejected[0].Rejection.Field);
    }

    private IdentityLinkReading Read(JsonElement json, WorkspacePolicy policy) =>
        UnreadableBody.TryRead(json, out var error, out _)
            ? IdentityLinkReading.Rejected("body", error)
            : IdentityLinkReader.Read(json, policy, time.GetUtcNow());
}
