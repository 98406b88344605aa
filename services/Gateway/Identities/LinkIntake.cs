using System.Runtime.CompilerServices;
using Audiences.Gateway.Events;
using Audiences.Intake;

namespace Audiences.Gateway.Identities;

/// <summary>Takes the links of one body: publishes the good ones as they come in and tells of the others.</summary>
public sealed class LinkIntake(ILinkPublisher publisher, TimeProvider time, ILogger<LinkIntake> logger)
{
    /// <summary>Reads the body to its end unless it is too large or the broker fails.</summary>
    public async Task<LinkIntakeResult> TakeAsync(Stream body, string? contentType, string workspace, CancellationToken cancellationToken)
    {
        using var bounded = new BoundedBody(body);
        var rejections = new Rejections<RejectedLink>();
        var good = GoodAsync(IdentityLinkBodyReader.ReadAsync(bounded, contentType, workspace, time, cancellationToken), rejections, cancellationToken);
        var (outcome, confirmed) = await RecordSending.SendAsync<IdentityLinkStatement, LinkChunk>(
            good, (links, stop) => publisher.PublishAsync(workspace, links, stop), logger, cancellationToken);
        return new LinkIntakeResult(outcome, confirmed, rejections.Listed, rejections.Total);
    }

    private static async IAsyncEnumerable<IdentityLinkStatement> GoodAsync(
        IAsyncEnumerable<IdentityLinkRecord> records, Rejections<RejectedLink> rejections, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            if (record.Reading is { Rejection: { } rejection })
            {
                rejections.Add(new RejectedLink(record.Line, rejection.EventId, rejection.Field, rejection.Error));
            }
            else
            {
                yield return record.Reading.Link!;
            }
        }
    }
}
