namespace Audiences.Uploader.CustomAudiences;

/// <summary>How an audience is made at Meta and how long it keeps its members, as somebody wants it.</summary>
internal sealed record AudienceDescription(
    string? Description = null, string CustomerFileSource = CustomerFileSources.User, TimeSpan? Retention = null, LimitedDataUse? LimitedDataUse = null, bool ValueBased = false);
