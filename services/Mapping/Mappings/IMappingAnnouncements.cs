using Audiences.Contracts.Mapping;

namespace Audiences.Mapping.Mappings;

/// <summary>Tells the other services how a mapping stands. Neither call fails: what could not be told is told again at the next start and whenever somebody asks.</summary>
public interface IMappingAnnouncements
{
    /// <summary>Publishes a state.</summary>
    Task AnnounceAsync(MappingState state, CancellationToken cancellationToken);

    /// <summary>Publishes a state and waits a while for the qualifier to map by it.</summary>
    Task ApplyAsync(MappingState state, CancellationToken cancellationToken);
}
