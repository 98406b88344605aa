using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using MassTransit;

namespace Audiences.SegmentQualifier.Tests.Quality;

/// <summary>Sends a state and waits until the service works by it.</summary>
internal static class StateRequests
{
    public static async Task CreateRequest(this IBus bus, MappingState state) =>
        await bus.CreateRequestClient<MappingState>().GetResponse<MappingStateApplied>(state);

    public static async Task CreateRequest(this IBus bus, AudienceState state) =>
        await bus.CreateRequestClient<AudienceState>().GetResponse<AudienceStateApplied>(state);
}
