using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Audiences.ServiceDefaults.Tests.KeyRing;

/// <summary>A self-signed certificate in files of each form.</summary>
internal sealed class TestCertificate
{
    public const string Password = "hush-hush";

    public TestCertificate(string directory, string name)
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest($"CN={name}", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        (Pfx, Pem, PemKey, EncryptedKey) = (At(".pfx"), At(".pem"), At(".key"), At(".enc"));
        File.WriteAllBytes(Pfx, certificate.Export(X509ContentType.Pkcs12, Password));
        File.WriteAllText(Pem, certificate.ExportCertificatePem());
        File.WriteAllText(PemKey, rsa.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(EncryptedKey, rsa.ExportEncryptedPkcs8PrivateKeyPem(Password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000)));

        string At(string extension) => Path.Combine(directory, name + extension);
    }

    public string Pfx { get; }

    public string Pem { get; }

    public string PemKey { get; }

    public string EncryptedKey { get; }
}
