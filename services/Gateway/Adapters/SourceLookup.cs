using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Cryptography;
using Audiences.Gateway.Adapters.Translation;
using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Adapters;

/// <summary>Finds a source by its id. Answers are kept for a few seconds, so that a busy product costs no query a request.</summary>
internal sealed class SourceLookup(IServiceScopeFactory scopes, SourceSecrets secrets, SourceAdapters adapters, TimeProvider time, ILogger<SourceLookup> logger)
{
    private const int MostKept = 10_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Guid, (KnownSource? Source, DateTimeOffset At)> _answers = new();
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _received = new();

    /// <summary>The source; null for one that is unknown, deleted, or whose secret another key ring holds.</summary>
    public async Task<KnownSource?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!_answers.TryGetValue(id, out var answer) || now - answer.At >= KeptFor)
        {
            answer = (await LoadAsync(id, cancellationToken), now);
            if (_answers.Count >= MostKept)
            {
                _answers.Clear();
            }

            _answers[id] = answer;
        }

        return answer.Source;
    }

    /// <summary>Drops what is remembered of a source.</summary>
    public void Forget(Guid id) => _answers.TryRemove(id, out _);

    /// <summary>Notes that something came in with the right secret.</summary>
    public async Task NoteReceiptAsync(KnownSource source, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_received.TryGetValue(source.Id, out var last) && now - last < Precision)
        {
            return;
        }

        _received[source.Id] = now;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().Sources
                .Where(s => s.Id == source.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastReceivedAt, now), cancellationToken);
        }
        catch (DbException e)
        {
            // When something last came is a convenience; the call itself goes on.
            Log.ReceiptNotNoted(logger, e, source.Id);
        }
    }

    private async Task<KnownSource?> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var source = await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().Sources
            .AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
        if (source is null || adapters.Find(source.Product) is not { } adapter)
        {
            return null;
        }

        try
        {
            return new KnownSource(
                source.Id,
                source.Workspace,
                source.Name,
                adapter,
                adapter.Compile(source.Options),
                secrets.Unprotect(source.ProtectedSecret),
                source.PreviousProtectedSecret is { } previous ? secrets.Unprotect(previous) : null,
                source.PreviousEndsAt);
        }
        catch (CryptographicException e)
        {
            Log.SecretNotReadable(logger, e, id);
            return null;
        }
    }
}
