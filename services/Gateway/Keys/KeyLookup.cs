using System.Collections.Concurrent;
using Audiences.Contracts;
using Audiences.Gateway.Persistence;
using Audiences.ServiceDefaults.Auth;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Keys;

/// <summary>Finds whom a key belongs to. Answers are kept for a few seconds, so that a busy publisher costs no query an event.</summary>
public sealed class KeyLookup(IServiceScopeFactory scopes, ConfiguredAdminKey admin, TimeProvider time, ILogger<KeyLookup> logger)
{
    /// <summary>How long an answer is used again; a key that was revoked elsewhere stops after this.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    /// <summary>How exact <see cref="ApiKey.LastUsedAt"/> is.</summary>
    public static readonly TimeSpan LastUsedPrecision = TimeSpan.FromMinutes(5);

    // Guessed keys are remembered, too; this keeps a guesser from filling the memory.
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.Ordinal);

    /// <summary>The holder of a good key, null for one that is unknown, revoked or past its end.</summary>
    public Task<KeyHolder?> FindAsync(string text, CancellationToken cancellationToken) => FindByHashAsync(KeyText.Hash(text), cancellationToken);

    /// <summary>The same by the key's hash.</summary>
    public async Task<KeyHolder?> FindByHashAsync(byte[] hash, CancellationToken cancellationToken)
    {
        if (admin.Matches(hash))
        {
            return new KeyHolder("admin", Roles.Admin, WorkspaceNames.Default);
        }

        var now = time.GetUtcNow();
        var slot = Convert.ToHexString(hash);
        if (!_answers.TryGetValue(slot, out var answer) || now - answer.At >= KeptFor)
        {
            answer = new Answer(await LoadAsync(hash, now, cancellationToken), now);
            if (_answers.Count >= MostKept)
            {
                _answers.Clear();
            }

            _answers[slot] = answer;
        }

        return answer.Key is { } key && key.IsGoodAt(now) ? new KeyHolder(key.Name, key.Role, key.Workspace, key.Id) : null;
    }

    /// <summary>The key that this text was, or is: for telling whose revoked or expired key still calls. Asks nobody; ask <see cref="FindAsync"/> first.</summary>
    public ApiKey? LastKnown(string text) => _answers.TryGetValue(Convert.ToHexString(KeyText.Hash(text)), out var answer) ? answer.Key : null;

    /// <summary>Whether this text opened something here lately.</summary>
    public bool WasGood(string text) => admin.Matches(KeyText.Hash(text)) || LastKnown(text)?.IsGoodAt(time.GetUtcNow()) == true;

    /// <summary>Drops what is remembered of a key.</summary>
    public void Forget(byte[] hash) => _answers.TryRemove(Convert.ToHexString(hash), out _);

    private async Task<ApiKey?> LoadAsync(byte[] hash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        var key = await database.ApiKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Hash == hash, cancellationToken);
        if (key is not null && key.IsGoodAt(now) && !(now - key.LastUsedAt < LastUsedPrecision))
        {
            await NoteUseAsync(database, key.Id, now, cancellationToken);
        }

        return key;
    }

    private async Task NoteUseAsync(GatewayDbContext database, Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await database.ApiKeys.Where(k => k.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedAt, now), cancellationToken);
        }
        catch (Exception e) when (e is System.Data.Common.DbException)
        {
            // When a key was last used is a convenience; the call itself goes on.
            Log.UseNotNoted(logger, e, id);
        }
    }

    private sealed record Answer(ApiKey? Key, DateTimeOffset At);
}
