using System.Security.Cryptography;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Keys;

/// <summary>The admin key of the workspace <c>default</c> that the configuration may give.</summary>
public sealed class ConfiguredAdminKey
{
    private static readonly string Setting = SharedSettings.AdminKey.Key;
    private const int MinimumLength = 16;
    private readonly byte[]? _hash;

    private ConfiguredAdminKey(byte[]? hash) => _hash = hash;

    /// <summary>Whether the configuration gives one.</summary>
    public bool IsGiven => _hash is not null;

    /// <summary>Reads <c>Audiences__AdminKey</c>.</summary>
    /// <exception cref="SettingException">The key is too short to be safe, or no header can carry it.</exception>
    public static ConfiguredAdminKey From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration.Text(Setting) is not { } text)
        {
            return new ConfiguredAdminKey(null);
        }

        if (text.Length < MinimumLength)
        {
            throw new SettingException(SettingsReader.Name(Setting), $"is shorter than {MinimumLength} characters. Give it a long random text, such as the output of: openssl rand -base64 32");
        }

        if (text.Any(character => character is <= ' ' or > '~'))
        {
            throw new SettingException(SettingsReader.Name(Setting), "holds a character that an Authorization header cannot carry. Use letters, digits and punctuation, without spaces.");
        }

        return new ConfiguredAdminKey(KeyText.Hash(text));
    }

    /// <summary>Compares in a time that does not tell how much of the key was right.</summary>
    public bool Matches(ReadOnlySpan<byte> hash) => _hash is not null && CryptographicOperations.FixedTimeEquals(_hash, hash);
}
