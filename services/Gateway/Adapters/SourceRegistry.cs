using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Adapters;

/// <summary>Makes, lists, changes and deletes the sources of a workspace.</summary>
internal sealed class SourceRegistry(GatewayDbContext database, SourceSecrets secrets, SourceLookup lookup, TimeProvider time)
{
    /// <summary>Makes a source; its secret is in the answer, and nowhere else in clear.</summary>
    public async Task<(Source Source, string Secret)> CreateAsync(
        string workspace, string product, string name, SourceOptions options, string createdBy, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var secret = SourceSecrets.Create();
        var source = new Source
        {
            Id = Guid.CreateVersion7(now),
            Workspace = workspace,
            Product = product,
            Name = name,
            Options = options,
            ProtectedSecret = secrets.Protect(secret),
            CreatedAt = now,
            CreatedBy = createdBy,
        };
        database.Sources.Add(source);
        await database.SaveChangesAsync(cancellationToken);
        return (source, secret);
    }

    /// <summary>The sources of a workspace, oldest first.</summary>
    public async Task<IReadOnlyList<Source>> ListAsync(string workspace, CancellationToken cancellationToken) =>
        await database.Sources.AsNoTracking().Where(s => s.Workspace == workspace).OrderBy(s => s.Id).ToListAsync(cancellationToken);

    /// <summary>One source; null when the workspace has none with this id.</summary>
    public Task<Source?> FindAsync(string workspace, Guid id, CancellationToken cancellationToken) =>
        database.Sources.SingleOrDefaultAsync(s => s.Workspace == workspace && s.Id == id, cancellationToken);

    /// <summary>Changes what is given.</summary>
    public async Task ChangeAsync(Source source, string? name, SourceOptions? options, CancellationToken cancellationToken)
    {
        source.Name = name ?? source.Name;
        source.Options = options ?? source.Options;
        await database.SaveChangesAsync(cancellationToken);
        lookup.Forget(source.Id);
    }

    /// <summary>Gives the source a new secret; the one before stays good for the overlap, so that nothing is refused while the product is told.</summary>
    public async Task<string> ChangeSecretAsync(Source source, TimeSpan overlap, CancellationToken cancellationToken)
    {
        var secret = SourceSecrets.Create();
        source.PreviousProtectedSecret = source.ProtectedSecret;
        source.PreviousEndsAt = time.GetUtcNow() + overlap;
        source.ProtectedSecret = secrets.Protect(secret);
        await database.SaveChangesAsync(cancellationToken);
        lookup.Forget(source.Id);
        return secret;
    }

    /// <summary>Deletes a source: nothing more is taken from it here at once, elsewhere within seconds. Members stay.</summary>
    /// <returns>False when the workspace has no such source.</returns>
    public async Task<bool> DeleteAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var deleted = await database.Sources.Where(s => s.Workspace == workspace && s.Id == id).ExecuteDeleteAsync(cancellationToken);
        lookup.Forget(id);
        return deleted > 0;
    }
}
