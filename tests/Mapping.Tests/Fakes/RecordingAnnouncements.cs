using Audiences.Contracts.Mapping;
using Audiences.Mapping.Mappings;

namespace Audiences.Mapping.Tests.Fakes;

/// <summary>Remembers the states that went out.</summary>
public sealed class RecordingAnnouncements : IMappingAnnouncements
{
    public List<MappingState> Announced { get; } = [];

    public List<MappingState> Applied { get; } = [];

    public Task AnnounceAsync(MappingState state, CancellationToken cancellationToken)
    {
        Announced.Add(state);
        return Task.CompletedTask;
    }

    public Task ApplyAsync(MappingState state, CancellationToken cancellationToken)
    {
        Applied.Add(state);
        return Task.CompletedTask;
    }
}
