using System.Collections.Concurrent;

namespace Audiences.ServiceDefaults.Bus;

/// <summary>The names of this process's endpoints, known once the bus is made.</summary>
internal sealed class EndpointNames
{
    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => [.. _names.Keys];

    public void Add(string name) => _names.TryAdd(name, true);
}
