using System.Collections.Concurrent;
using Audiences.Contracts.Membership;
using MassTransit;

namespace Audiences.IntegrationTests.Amqp;

/// <summary>Keeps who was published as in or out, as an uploader would hear it.</summary>
internal sealed class PublishedMembers : IConsumer<MembersQualified>, IConsumer<MembersDisqualified>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<(Guid Audience, string User), (DateTimeOffset At, bool Qualified)> _newest = new();

    public Task Consume(ConsumeContext<MembersQualified> context)
    {
        foreach (var member in context.Message.Members)
        {
            Keep(context.Message.AudienceId, member.UserId, member.Version, qualified: true);
        }

        return Task.CompletedTask;
    }

    public Task Consume(ConsumeContext<MembersDisqualified> context)
    {
        foreach (var member in context.Message.Members)
        {
            Keep(context.Message.AudienceId, member.UserId, member.Version, qualified: false);
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
        string.Join(' ', _newest
            .Where(member => member.Key.Audience == audience)
            .OrderBy(member => member.Key.User, StringComparer.Ordinal)
            .Select(member => (member.Value.Qualified ? "+" : "-") + member.Key.User));

    // Messages may overtake each other; the newer version counts, as for an uploader.
    private void Keep(Guid audience, string user, MembershipVersion version, bool qualified) =>
        _newest.AddOrUpdate(
            (audience, user),
            (version.OccurredAt, qualified),
            (_, known) => version.OccurredAt >= known.At ? (version.OccurredAt, qualified) : known);
}
