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
    bool? Boost = null)
{
    public void ApplyTo(CustomAudience audience, RefreshSchedule schedule, DateTimeOffset now)
    {
        audience.Name = Name ?? audience.Name;
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
        }
        else if (Status == AudienceStatuses.Active && audience.Status != AudienceStatuses.Active)
        {
            (audience.Status, audience.StatusReason) = (AudienceStatuses.Active, null);
            schedule.NextCycleAt = now.UtcTicks;
            schedule.Failures = 0;
        }
    }
}
