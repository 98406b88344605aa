using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Numbers;

namespace Audiences.Uploader.Endpoints;

/// <summary>An audience with what a list shows and sorts by.</summary>
internal sealed class ListedAudience
{
    public required CustomAudience Audience { get; init; }

    public AudienceNumbers? Numbers { get; init; }

    public RefreshSchedule? Schedule { get; init; }
}
