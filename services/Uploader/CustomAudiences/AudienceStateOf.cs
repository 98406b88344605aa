using Audiences.Contracts.Audiences;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>The state that other services see.</summary>
internal static class AudienceStateOf
{
    public static AudienceState State(this CustomAudience audience) => new()
    {
        Workspace = audience.Workspace,
        AudienceId = audience.Id,
        Version = audience.Version,
        Name = audience.Name,
        SegmentId = audience.SegmentId,
        AccountId = audience.AccountId,
        Conditions = audience.Conditions,
        Deleted = audience.Status == AudienceStatuses.Deleted,
        Ending = audience.Ending is not null,
        ValueBased = audience.ValueBased,
    };
}
