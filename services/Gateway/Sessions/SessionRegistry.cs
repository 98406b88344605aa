using System.Collections.Concurrent;
using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Sessions;

/// <summary>Begins and ends sessions, and tells whether one still lives. An answer is used again for some seconds, as with keys.</summary>
internal sealed class SessionRegistry(IServiceScopeFactory scopes, SessionOptions options, TimeProvider time)
{
    /// <summary>How long a session that was ended at another replica may still be let in.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<Guid, (DateTimeOffset? ExpiresAt, DateTimeOffset At)> _answers = [];

    public async Task<Session> BeginAsync(string workspace, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var session = new Session { Id = Guid.CreateVersion7(now), Workspace = workspace, CreatedAt = now, ExpiresAt = now + options.Lifetime };
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        database.Sessions.Add(session);
        await database.SaveChangesAsync(cancellationToken);
        // Nobody else clears them away, and nothing is lost with those that are over.
        await database.Sessions.Where(s => s.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        return session;
    }

    public async Task<bool> IsAliveAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!_answers.TryGetValue(id, out var answer) || now - answer.At >= KeptFor)
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
            answer = (await database.Sessions.Where(s => s.Id == id).Select(s => (DateTimeOffset?)s.ExpiresAt).SingleOrDefaultAsync(cancellationToken), now);
            if (_answers.Count >= MostKept)
            {
                _answers.Clear();
            }

            _answers[id] = answer;
        }

        return now < answer.ExpiresAt;
    }

    public async Task EndAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().Sessions.Where(s => s.Id == id).ExecuteDeleteAsync(cancellationToken);
        _answers[id] = (null, time.GetUtcNow());
    }
}
