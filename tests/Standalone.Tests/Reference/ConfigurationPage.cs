using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using Audiences.MetaSandbox;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Standalone.Tests.Reference;

/// <summary>The tables of <c>docs/configuration.md</c>.</summary>
internal static class ConfigurationPage
{
    private const string Head = "| setting | default | values | read by | does |\n|---|---|---|---|---|\n";

    /// <summary>Where more is told of a section.</summary>
    private static readonly Dictionary<string, string> More = new()
    {
        ["Audit"] = "audit.md",
        ["Console"] = "console.md",
        ["DeadLetters"] = "events.md",
        ["KeyRing"] = "security.md",
        ["Limits"] = "security.md",
        ["Meta"] = "accounts.md",
        ["Proxies"] = "sign-in.md",
        ["Quality"] = "data-quality.md",
        ["SignIn"] = "sign-in.md",
        ["Telemetry"] = "telemetry.md",
        ["Uploader"] = "uploader.md",
        ["Webhooks"] = "webhooks.md",
    };

    public static string Make()
    {
        var page = new StringBuilder();
        foreach (var section in ServiceSettings.All.GroupBy(setting => setting.Setting.Key.Split(':')[0]))
        {
            Append(page, section.Key, More.GetValueOrDefault(section.Key), section.Select(setting => Row(setting.Setting, ServiceSettings.ReadByAll(setting.ReadBy) ? "all" : string.Join(", ", setting.ReadBy))));
        }

        Append(page, "Sandbox", "meta-sandbox.md", Sandbox().Select(setting => Row(setting, "MetaSandbox")));
        return page.ToString();
    }

    private static void Append(StringBuilder page, string section, string? more, IEnumerable<string> rows)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {section}\n");
        if (more is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"More: [{more}]({more}).\n\n");
        }

        page.Append(Head).AppendJoin("", rows);
    }

    private static string Row(Setting setting, string readBy) =>
        $"| `{SettingsReader.Name(setting.Key.Replace("*", "0", StringComparison.Ordinal))}` | {(setting.Default is null ? "" : $"`{setting.Default}`")} | {setting.Values} | {readBy} | {setting.Meaning} |\n";

    /// <summary>The sandbox binds its options as they are: their documentation is the reference.</summary>
    private static IEnumerable<Setting> Sandbox()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(SandboxOptions).Assembly.Location, ".xml"));
        var usual = new SandboxOptions();
        foreach (var property in typeof(SandboxOptions).GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            var summary = documentation.Descendants("member").Single(member => (string?)member.Attribute("name") == $"P:{typeof(SandboxOptions).FullName}.{property.Name}").Element("summary")!;
            yield return new Setting($"Sandbox:{property.Name}{(IsList(property) ? ":*" : "")}", Text(summary))
            {
                Default = property.GetValue(usual) is { } value && !IsList(property) ? string.Create(CultureInfo.InvariantCulture, $"{value}").Replace("False", "false", StringComparison.Ordinal) : null,
                Values = Values(property),
            };
        }
    }

    private static bool IsList(PropertyInfo property) => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));

    private static string Values(PropertyInfo property) => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
    {
        _ when IsList(property) => property.PropertyType.GenericTypeArguments[0] == typeof(string) ? "a list" : "a list of objects, `…__0__<name>`",
        { } type when type == typeof(bool) => "true, false",
        { } type when type == typeof(int) => "a whole number",
        _ => "text",
    };

    // <c>x</c> is code; line breaks are the source's own.
    private static string Text(XElement summary) =>
        string.Join(' ', string.Concat(summary.Nodes().Select(node => node is XElement code ? $"`{code.Value}`" : node.ToString())).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
