using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.KeyRing;

/// <summary>Loads a certificate with its private key: PKCS #12, or PEM with the key in the same file or one of its own.</summary>
internal static class CertificateFile
{
    /// <summary>Null when no file is named.</summary>
    /// <exception cref="SettingException">It can't be loaded; the message shows no password.</exception>
    public static X509Certificate2? Load(IConfiguration configuration, string file, string keyFile, string password)
    {
        if (configuration.Text(file) is not { } path)
        {
            return (configuration.Text(keyFile) ?? configuration[password]) is { Length: > 0 }
                ? throw new SettingException(SettingsReader.Name(file), "is missing, although a key file or a password for it is given.")
                : null;
        }

        try
        {
            var certificate = Load(path, configuration.Text(keyFile), configuration[password]);
            using var key = certificate.GetRSAPrivateKey();
            return key is not null
                ? certificate
                : throw new SettingException(SettingsReader.Name(file), "holds no RSA private key. Give a PKCS #12 file with an RSA certificate and its key, or a PEM file and the key's file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingException(SettingsReader.Name(file), $"or its key file can't be read ({e.GetType().Name}). Both must exist, and this process must be allowed to read them.");
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new SettingException(SettingsReader.Name(file), $"is no certificate with its private key, or {SettingsReader.Name(password)} is wrong ({e.GetType().Name}).");
        }
    }

    private static X509Certificate2 Load(string path, string? keyPath, string? password)
    {
        var isPem = keyPath is not null || File.ReadAllText(path).Contains("-----BEGIN", StringComparison.Ordinal);
        return isPem switch
        {
            false => X509CertificateLoader.LoadPkcs12FromFile(path, password),
            _ when string.IsNullOrEmpty(password) => X509Certificate2.CreateFromPemFile(path, keyPath),
            _ => X509Certificate2.CreateFromEncryptedPemFile(path, password, keyPath),
        };
    }
}
