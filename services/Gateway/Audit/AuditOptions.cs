using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Audit;

/// <summary>How long the audit log is kept.</summary>
/// <param name="Retention"><c>Audit__RetentionDays</c>, 400; at least 30, which the database enforces.</param>
public sealed record AuditOptions(TimeSpan Retention)
{
    private const string Days = "Audit:RetentionDays";

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = [Days];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">It is no whole number from 30 on.</exception>
    public static AuditOptions Read(IConfiguration configuration) =>
        new(TimeSpan.FromDays(configuration.Number(Days, 400, AuditSchema.FewestDays, 36_500)));
}
