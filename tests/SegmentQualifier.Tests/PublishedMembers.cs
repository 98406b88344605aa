using System.Threading.Channels;
using Audiences.Contracts.Membership;
using MassTransit;

namespace Audiences.SegmentQualifier.Tests;

/// <summary>What the uploader would have received.</summary>
internal sealed class PublishedMembers
{
    private readonly Channel<object> _members = Channel.CreateUnbounded<object>();

    public void Add(IEnumerable<object> members)
    {
        foreach (var member in members)
        {
            _members.Writer.TryWrite(member);
        }
    }

    public async Task<T> Next<T>()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return Assert.IsType<T>(await _members.Reader.ReadAsync(timeout.Token));
    }
}

internal sealed class UploaderStandIn(PublishedMembers published) : IConsumer<MembersQualified>, IConsumer<MembersDisqualified>
{
    public Task Consume(ConsumeContext<MembersQualified> context)
    {
        published.Add(context.Message.Members);
        return Task.CompletedTask;
    }

    public Task Consume(ConsumeContext<MembersDisqualified> context)
    {
        published.Add(context.Message.Members);
        return Task.CompletedTask;
    }
}
