using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Forwarding;

/// <summary>Where the services behind the gateway listen.</summary>
/// <param name="Accounts"><c>Services__Accounts</c>.</param>
/// <param name="Mapping"><c>Services__Mapping</c>.</param>
/// <param name="SegmentQualifier"><c>Services__SegmentQualifier</c>.</param>
/// <param name="Uploader"><c>Services__Uploader</c>.</param>
public sealed record ServiceAddresses(Uri Accounts, Uri Mapping, Uri SegmentQualifier, Uri Uploader)
{
    /// <summary>Reads them.</summary>
    /// <exception cref="SettingException">One is missing or is no http(s) address.</exception>
    public static ServiceAddresses From(IConfiguration configuration) => new(
        Address(configuration, SharedSettings.Accounts.Key),
        Address(configuration, SharedSettings.Mapping.Key),
        Address(configuration, SharedSettings.SegmentQualifier.Key),
        Address(configuration, SharedSettings.Uploader.Key));

    private static Uri Address(IConfiguration configuration, string key)
    {
        if (configuration.Text(key) is not { } text)
        {
            throw new SettingException(SettingsReader.Name(key), "is missing. Give it the service's address, such as http://accounts:8080.");
        }

        var address = configuration.Address(key, text);
        return address.AbsolutePath == "/" && address.Query.Length == 0
            ? address
            : throw new SettingException(SettingsReader.Name(key), "must be an address without a path, such as http://accounts:8080.");
    }
}
