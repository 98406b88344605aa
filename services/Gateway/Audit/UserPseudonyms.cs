using System.Security.Cryptography;
using System.Text;
using Audiences.Gateway.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Audit;

/// <summary>
/// Stands for a user in the audit log: the same user is the same text, and without the key, which the key ring protects,
/// nobody can try out who it is. (A plain hash of an e-mail address or a customer number is soon guessed.)
/// </summary>
internal sealed class UserPseudonyms(IServiceScopeFactory scopes, IDataProtectionProvider protection) : IDisposable
{
    private const string KeyName = "audit-users";
    private readonly IDataProtector _protector = protection.CreateProtector("Audiences.Audit.Users");
    private readonly SemaphoreSlim _gate = new(1, 1);
    private byte[]? _key;

    public async Task<string> OfAsync(string workspace, string userId, CancellationToken cancellationToken)
    {
        var key = _key ??= await KeyAsync(cancellationToken);
        return "user-" + Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{workspace}\n{userId}")).AsSpan(0, 16));
    }

    public void Dispose() => _gate.Dispose();

    private async Task<byte[]> KeyAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
            if (await StoredAsync(database, cancellationToken) is { } stored)
            {
                return _protector.Unprotect(stored);
            }

            database.GatewaySecrets.Add(new GatewaySecret { Name = KeyName, ProtectedValue = _protector.Protect(RandomNumberGenerator.GetBytes(32)) });
            try
            {
                await database.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException)
            {
                // Another replica was first: its key is everybody's.
            }

            return _protector.Unprotect((await StoredAsync(database, cancellationToken))!);
        }
        finally
        {
            _gate.Release();
        }
    }

    private static Task<byte[]?> StoredAsync(GatewayDbContext database, CancellationToken cancellationToken) =>
        database.GatewaySecrets.AsNoTracking().Where(secret => secret.Name == KeyName).Select(secret => secret.ProtectedValue).SingleOrDefaultAsync(cancellationToken);
}
