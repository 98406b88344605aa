using Audiences.Contracts.Audiences;
using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>A change that somebody wants, checked; null leaves as it is.</summary>
internal sealed record AudienceChange(
    string? Name,
    TimeSpan? RefreshInterval,
    IReadOnlyList<AudienceCondition>? Conditions,
    string? Action,
    string? Status,
    bool? Boost = null,
    string? Description = null,
    RetentionChange? Retention = null,
    LimitedDataUseChange? LimitedDataUse = null,
    bool EmptyAtMeta = false)
{
    public void ApplyTo(CustomAudience audience, RefreshSchedule schedule, DateTimeOffset now)
    {
        audience.DetailsPending |= (Name is not null && Name != audience.Name) || (Description is not null && Description != audience.Description);
        audience.Name = Name ?? audience.Name;
        audience.Description = Description ?? audience.Description;
        audience.Retention = Retention is null ? audience.Retention : Retention.To;
        audience.LimitedDataUse = LimitedDataUse is null ? audience.LimitedDataUse : LimitedDataUse.To;
        audience.Conditions = Conditions is null ? audience.Conditions : [.. Conditions];
        audience.Action = Action ?? audience.Action;
        audience.Boost = Boost ?? audience.Boost;
        if (RefreshInterval is { } interval)
        {
            audience.RefreshInterval = interval;
            schedule.NextCycleAt = Math.Min(schedule.NextCycleAt, (now + interval).UtcTicks);
        }

        if (Status == AudienceStatuses.Paused)
        {
            (audience.Status, audience.StatusReason) = (AudienceStatuses.Paused, "Paused by a person.");
            audience.EmptyWhilePaused |= EmptyAtMeta;
            schedule.NextCycleAt = EmptyAtMeta ? now.UtcTicks : schedule.NextCycleAt;
        }
        else if (Status == AudienceStatuses.Active && audience.Status != AudienceStatuses.Active)
        {
            (audience.Status, audience.StatusReason) = (AudienceStatuses.Active, null);
            audience.EmptyWhilePaused = false;
            schedule.NextCycleAt = now.UtcTicks;
            schedule.Failures = 0;
        }
    }
}
