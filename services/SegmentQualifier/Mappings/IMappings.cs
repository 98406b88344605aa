using Audiences.Contracts.Mapping;

namespace Audiences.SegmentQualifier.Mappings;

/// <summary>How each account's events become identifiers.</summary>
public interface IMappings
{
    /// <summary>Keeps the state if it is newer than what is stored.</summary>
    /// <returns>The version that is stored now.</returns>
    Task<long> ApplyAsync(MappingState state, CancellationToken cancellationToken);

    /// <summary>The accounts' mappings, ready for use; an account without one is missing in the answer.</summary>
    Task<IReadOnlyDictionary<Guid, CompiledMapping>> OfAccountsAsync(string workspace, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken);
}
