using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.KeyRing;

/// <summary>
/// Brings a key as the ring stores it (learn.microsoft.com, "Key storage format in ASP.NET Core") under the current
/// certificate: one that was stored in clear, and one of a certificate that is to go.
/// </summary>
internal sealed class KeyElementProtection(KeyRingCertificates certificates, IServiceProvider services, ILoggerFactory logging)
{
    private static readonly XNamespace Ring = "http://schemas.asp.net/2015/03/dataProtection";
    private static readonly XName Secret = Ring + "encryptedSecret";
    private static readonly XName IsSecret = Ring + "requiresEncryption";
    private static readonly XName Certificate = XName.Get("X509Certificate", "http://www.w3.org/2000/09/xmldsig#");

    /// <summary>The key under the current certificate; null when it is already.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">No given certificate opens it.</exception>
    public string? Renew(string xml)
    {
        var key = XElement.Parse(xml);
        var encryptor = new CertificateXmlEncryptor(certificates.Current!, logging);
        var decryptor = new EncryptedXmlDecryptor(services);
        var changed = false;
        foreach (var secret in key.DescendantsAndSelf().Where(element => element.Name == Secret || (bool?)element.Attribute(IsSecret) == true).ToList())
        {
            if (secret.Name == Secret && secret.Descendants(Certificate).Any(IsCurrent))
            {
                continue;
            }

            var clear = secret.Name == Secret ? decryptor.Decrypt(secret.Elements().Single()) : new XElement(secret);
            var encrypted = encryptor.Encrypt(clear);
            secret.ReplaceWith(new XElement(Secret, new XAttribute("decryptorType", encrypted.DecryptorType.AssemblyQualifiedName!), encrypted.EncryptedElement));
            changed = true;
        }

        return changed ? key.ToString(SaveOptions.DisableFormatting) : null;
    }

    private bool IsCurrent(XElement certificate) =>
        Convert.FromBase64String(certificate.Value).AsSpan().SequenceEqual(certificates.Current!.RawData);
}
