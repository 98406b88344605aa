using Audiences.Accounts;
using Audiences.Gateway;
using Audiences.Mapping;
using Audiences.SegmentQualifier;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Configuration;
using Audiences.Uploader;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Audiences.Standalone.Tests.Reference;

/// <summary>What each service declares that it reads, built the way its program builds it.</summary>
internal static class ServiceSettings
{
    private static readonly Dictionary<string, Action<WebApplicationBuilder>> Services = new()
    {
        ["Accounts"] = builder => builder.AddAccounts(),
        ["Mapping"] = builder => builder.AddMapping(),
        ["SegmentQualifier"] = builder => builder.AddSegmentQualifier(),
        ["Uploader"] = builder => builder.AddUploader(),
        ["Gateway"] = builder => builder.AddGateway().AddServiceRoutes(),
    };

    private static readonly Dictionary<string, string?> Needed = new()
    {
        ["ConnectionStrings:Database"] = "Host=127.0.0.1;Database=none",
        ["Services:Accounts"] = "http://accounts",
        ["Services:Mapping"] = "http://mapping",
        ["Services:SegmentQualifier"] = "http://qualifier",
        ["Services:Uploader"] = "http://uploader",
    };

    /// <summary>Each setting with the services that read it, in the order of their keys.</summary>
    public static IReadOnlyList<(Setting Setting, IReadOnlyList<string> ReadBy)> All { get; } =
    [
        .. Services.SelectMany(service => Of(service.Key, service.Value).Select(setting => (Setting: setting, Service: service.Key)))
            .Append((Setting: SharedSettings.DataDirectory, Service: "Standalone"))
            .GroupBy(read => read.Setting.Key)
            .OrderBy(read => read.Key, StringComparer.Ordinal)
            .Select(read => (read.First().Setting, (IReadOnlyList<string>)[.. read.Select(one => one.Service)])),
    ];

    public static bool ReadByAll(IReadOnlyList<string> services) => services.Count == Services.Count;

    private static IReadOnlyCollection<Setting> Of(string service, Action<WebApplicationBuilder> add)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(Needed);
        builder.AddServiceDefaults(service);
        add(builder);
        return ((KnownSettings)((IHostApplicationBuilder)builder).Properties[typeof(KnownSettings)]).Declared;
    }
}
