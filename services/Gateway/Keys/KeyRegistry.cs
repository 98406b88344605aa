using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Keys;

/// <summary>Issues, lists and revokes the keys of a workspace.</summary>
public sealed class KeyRegistry(GatewayDbContext database, KeyLookup lookup, TimeProvider time)
{
    /// <summary>Makes a key and keeps its hash.</summary>
    public async Task<IssuedKey> IssueAsync(NewKey request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var text = KeyText.Create();
        var key = new ApiKey
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Workspace = request.Workspace,
            Name = request.Name,
            Role = request.Role,
            Hash = KeyText.Hash(text),
            Prefix = KeyText.Prefix(text),
            CreatedAt = time.GetUtcNow(),
            CreatedBy = request.CreatedBy,
            ExpiresAt = request.ExpiresAt?.ToUniversalTime(),
        };
        database.ApiKeys.Add(key);
        await database.SaveChangesAsync(cancellationToken);
        return new IssuedKey(key, text);
    }

    /// <summary>All keys of a workspace, revoked ones too, oldest first.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(string workspace, CancellationToken cancellationToken) =>
        await database.ApiKeys.AsNoTracking()
            .Where(key => key.Workspace == workspace)
            .OrderBy(key => key.CreatedAt).ThenBy(key => key.Id)
            .ToListAsync(cancellationToken);

    /// <summary>Revokes a key: this process refuses it at once, others within seconds. Again changes nothing.</summary>
    /// <returns>False when the workspace has no such key.</returns>
    public async Task<bool> RevokeAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var key = await database.ApiKeys.SingleOrDefaultAsync(k => k.Workspace == workspace && k.Id == id, cancellationToken);
        if (key is null)
        {
            return false;
        }

        key.RevokedAt ??= time.GetUtcNow();
        await database.SaveChangesAsync(cancellationToken);
        lookup.Forget(key.Hash);
        return true;
    }
}
