using System.Security.Cryptography;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Tokens;

namespace Audiences.Accounts.Prerequisites;

/// <summary>Looks at everything that can be known before somebody is sent to Meta or brings a token.</summary>
public sealed class PrerequisiteInspector
{
    private readonly MetaProbe _meta;
    private readonly CallbackAddress _callback;
    private readonly AccessTokenVault _vault;
    private readonly TimeProvider _time;

    internal PrerequisiteInspector(MetaProbe meta, CallbackAddress callback, AccessTokenVault vault, TimeProvider time) =>
        (_meta, _callback, _vault, _time) = (meta, callback, vault, time);

    /// <summary>Looks at all of them, in the order of <see cref="PrerequisiteNames"/>; what is missing is a finding, never an exception.</summary>
    /// <param name="callback">Where Meta would send people back to.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<Prerequisite>> InspectAsync(Uri callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var meta = await _meta.AskAsync(cancellationToken);
        return
        [
            Prerequisite.Of(meta.Reached, ConnectionWays.All),
            Prerequisite.Of(meta.Version ?? ApiVersions.Check(ApiVersions.Newest, _time.GetUtcNow()), ConnectionWays.All),
            Prerequisite.Of(meta.App, ConnectionWays.OAuth),
            Prerequisite.Of(_callback.Check(callback), ConnectionWays.OAuth),
            Prerequisite.Of(Encryption(), ConnectionWays.All),
        ];
    }

    private Finding Encryption()
    {
        const string probe = "a token";
        bool opens;
        try
        {
            opens = _vault.Open(_vault.Protect(probe)) == probe;
        }
        catch (CryptographicException)
        {
            opens = false;
        }

        return opens
            ? new Finding(PrerequisiteNames.Encryption, true, "Access tokens are encrypted before they are stored.")
            : new Finding(PrerequisiteNames.Encryption, false, "The keys that encrypt access tokens can't be used. Give Accounts the certificate that protects the key ring (KeyRing__CertificateFile), and restart it.");
    }
}
