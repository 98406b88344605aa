namespace Audiences.Uploader.AtMeta;

/// <summary>Our number in the description at Meta, by which an audience is found again that was created but not noted.</summary>
internal static class AudienceMark
{
    public static string Describe(Guid audienceId, string? description) =>
        string.IsNullOrWhiteSpace(description) ? Of(audienceId) : $"{description} ({Of(audienceId)})";

    public static bool IsIn(string? description, Guid audienceId) =>
        description is not null && description.Contains(Of(audienceId), StringComparison.Ordinal);

    private static string Of(Guid audienceId) => $"Audiences {audienceId:D}";
}
