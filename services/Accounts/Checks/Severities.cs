namespace Audiences.Accounts.Checks;

/// <summary>The values of <see cref="Finding.Severity"/>.</summary>
public static class Severities
{
    /// <summary>Nothing to do.</summary>
    public const string Ok = "ok";

    /// <summary>Works today; something has to be done soon.</summary>
    public const string Warning = "warning";

    /// <summary>Something has to be done now.</summary>
    public const string Error = "error";

    /// <summary>Meta gave no verdict.</summary>
    public const string Unknown = "unknown";
}
