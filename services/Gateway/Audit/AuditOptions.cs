using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Audit;

/// <summary>How long the audit log is kept.</summary>
/// <param name="Retention"><c>Audit__RetentionDays</c>, 400; at least 30, which the database enforces.</param>
public sealed record AuditOptions(TimeSpan Retention)
{
    private static readonly NumberSetting Days = new("Audit:RetentionDays", 400, AuditSchema.FewestDays, 36_500, "How many days the audit log is kept; the database itself refuses less than the least.");

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Days];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">It is no whole number from 30 on.</exception>
    public static AuditOptions Read(IConfiguration configuration) =>
        new(TimeSpan.FromDays(configuration.Number(Days)));
}
