using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.KeyRing;
using Audiences.ServiceDefaults.Tests.Hosting;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Tests.KeyRing;

public sealed class KeyRingCertificatesTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly TestCertificate _files;

    public KeyRingCertificatesTests() => _files = new TestCertificate(_directory.Path, "a");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Each_form_of_file_gives_the_certificate_with_its_key()
    {
        foreach (var certificates in new[]
        {
            From(("CertificateFile", _files.Pfx), ("CertificatePassword", TestCertificate.Password)),
            From(("CertificateFile", _files.Pem), ("CertificateKeyFile", _files.PemKey)),
            From(("CertificateFile", _files.Pem), ("CertificateKeyFile", _files.EncryptedKey), ("CertificatePassword", TestCertificate.Password)),
        })
        {
            using var key = certificates.Current!.GetRSAPrivateKey();
            Assert.NotNull(key);
        }
    }

    [Fact]
    public void Without_settings_there_is_none() => Assert.Empty(From().All);

    [Fact]
    public void What_cannot_be_loaded_is_named_without_the_password()
    {
        foreach (var (setting, error) in new[]
        {
            ("KeyRing__CertificateFile", Error(("CertificateFile", "/nowhere/at/all.pfx"))),
            ("KeyRing__CertificateFile", Error(("CertificateFile", _files.Pfx), ("CertificatePassword", "wrong-word"))),
            ("KeyRing__CertificateFile", Error(("CertificateFile", _files.Pem))),
            ("KeyRing__CertificateFile", Error(("CertificatePassword", "wrong-word"))),
            ("KeyRing__CertificateFile", Error(("PreviousCertificates:0:File", _files.Pfx), ("PreviousCertificates:0:Password", TestCertificate.Password))),
            ("KeyRing__PreviousCertificates__0__File", Error(("CertificateFile", _files.Pem), ("CertificateKeyFile", _files.PemKey), ("PreviousCertificates:0:Password", "wrong-word"))),
            ("KeyRing__PreviousCertificates__1__File", Error(("CertificateFile", _files.Pem), ("CertificateKeyFile", _files.PemKey), ("PreviousCertificates:1:File", _files.Pfx), ("PreviousCertificates:1:Password", "wrong-word"))),
        })
        {
            Assert.Equal(setting, error.Setting);
            Assert.DoesNotContain("wrong-word", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_certificate_whose_key_cannot_encrypt_is_refused()
    {
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=ec", ecdsa, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1));
        var file = Path.Combine(_directory.Path, "ec.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, TestCertificate.Password));

        Assert.Contains("RSA", Error(("CertificateFile", file), ("CertificatePassword", TestCertificate.Password)).Message, StringComparison.Ordinal);
    }

    private static SettingException Error(params (string Key, string Value)[] settings) => Assert.Throws<SettingException>(() => From(settings));

    private static KeyRingCertificates From(params (string Key, string Value)[] settings) =>
        KeyRingCertificates.From(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("KeyRing:" + s.Key, (string?)s.Value))).Build());
}
