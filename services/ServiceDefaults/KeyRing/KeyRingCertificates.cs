using System.Security.Cryptography.X509Certificates;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.KeyRing;

/// <summary>
/// The certificates that protect the key ring: keys are encrypted to the current one, and read with any of them. Only
/// their RSA keys matter: nobody verifies a chain, and one that has expired goes on opening what it protects.
/// </summary>
internal sealed record KeyRingCertificates(X509Certificate2? Current, IReadOnlyList<X509Certificate2> Previous)
{
    public const string Setting = "KeyRing:CertificateFile";
    private const string PreviousSetting = "KeyRing:PreviousCertificates";

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(Setting, "The certificate that protects the key ring; the same for all services.") { Values = "a file: PKCS #12, or PEM" },
        new("KeyRing:CertificateKeyFile", "The certificate's private key, if it is not in the same file.") { Values = "a PEM file" },
        new("KeyRing:CertificatePassword", "The password of the PKCS #12 file, or of an encrypted PEM key; a secret."),
        new($"{PreviousSetting}:*:File", "A certificate that protected the ring before, and may still open it.") { Values = "a file: PKCS #12, or PEM" },
        new($"{PreviousSetting}:*:KeyFile", "Its private key, if it is not in the same file.") { Values = "a PEM file" },
        new($"{PreviousSetting}:*:Password", "Its password; a secret."),
    ];

    public IEnumerable<X509Certificate2> All => Current is null ? Previous : [Current, .. Previous];

    /// <exception cref="SettingException">A file can't be read, its password is wrong, or it has no RSA key.</exception>
    public static KeyRingCertificates From(IConfiguration configuration)
    {
        var current = CertificateFile.Load(configuration, Setting, "KeyRing:CertificateKeyFile", "KeyRing:CertificatePassword");
        var previous = configuration.GetSection(PreviousSetting).GetChildren()
            .Select(one => CertificateFile.Load(configuration, $"{one.Path}:File", $"{one.Path}:KeyFile", $"{one.Path}:Password")
                ?? throw new SettingException(SettingsReader.Name($"{one.Path}:File"), "is missing. Name the file of the certificate that protected the key ring before."))
            .ToList();
        return current is null && previous.Count > 0
            ? throw new SettingException(SettingsReader.Name(Setting), "is missing, although previous certificates are given. Name the certificate that protects the key ring from now on.")
            : new KeyRingCertificates(current, previous);
    }
}
