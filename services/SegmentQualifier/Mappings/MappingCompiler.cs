using System.Collections.Concurrent;
using System.Text.Json;
using Audiences.Identifiers;

namespace Audiences.SegmentQualifier.Mappings;

/// <summary>Compiles each version of a mapping once.</summary>
public sealed class MappingCompiler(ILogger<MappingCompiler> logger)
{
    private readonly ConcurrentDictionary<Guid, CompiledMapping> _newest = new();

    /// <summary>The mapping ready for use. One that cannot be compiled maps nothing: its users count as unidentified.</summary>
    public CompiledMapping Compile(Guid accountId, long version, string attributes, string? defaultCountry)
    {
        if (_newest.TryGetValue(accountId, out var known) && known.Version == version)
        {
            return known;
        }

        var paths = JsonSerializer.Deserialize<Dictionary<string, string>>(attributes) ?? [];
        var compiled = new CompiledMapping(accountId, version, paths.Keys, Reader(accountId, version, paths, defaultCountry));
        _newest[accountId] = compiled;
        return compiled;
    }

    private IdentifierReader? Reader(Guid accountId, long version, Dictionary<string, string> paths, string? defaultCountry)
    {
        if (paths.Count == 0)
        {
            return null;
        }

        try
        {
            return new IdentifierReader(AttributeMapping.Compile(paths, defaultCountry));
        }
        catch (MappingException e)
        {
            Log.MappingUnusable(logger, accountId, version, e.Attribute);
            return null;
        }
    }
}
