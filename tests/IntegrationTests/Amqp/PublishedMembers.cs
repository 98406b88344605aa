using System.Collections.Concurrent;
using Audiences.Contracts.Membership;
using MassTransit;

namespace Audiences.IntegrationTests.Amqp;

/// <summary>Keeps who was published as in or out, as an uploader would hear it.</summary>
internal sealed class PublishedMembers : IConsumer<MembersQualified>, IConsumer<MembersDisqualified>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<(Guid Audience, string User), bool> _qualified = new();

    public Task Consume(ConsumeContext<MembersQualified> context)
    {
        foreach (var member in context.Message.Members)
        {
            _qualified[(context.Message.AudienceId, member.UserId)] = true;
        }

        return Task.CompletedTask;
    }

    public Task Consume(ConsumeContext<MembersDisqualified> context)
    {
        foreach (var member in context.Message.Members)
        {
            _qualified[(context.Message.AudienceId, member.UserId)] = false;
        }

        return Task.CompletedTask;
    }

    /// <summary>Waits until exactly these were published for the audience; then says so as text, for a readable failure.</summary>
    public async Task<string> SettledAsync(Guid audience, string expected)
    {
        using var deadline = new CancellationTokenSource(Limit);
        while (Of(audience) != expected && !deadline.IsCancellationRequested)
        {
            await Task.Delay(50);
        }

        return Of(audience);
    }

    private string Of(Guid audience) =>
        string.Join(' ', _qualified
            .Where(member => member.Key.Audience == audience)
            .OrderBy(member => member.Key.User, StringComparer.Ordinal)
            .Select(member => (member.Value ? "+" : "-") + member.Key.User));
}
