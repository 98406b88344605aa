using System.Text.Json;
using Audiences.Identifiers;

namespace Audiences.Gateway.Adapters.Translation;

/// <summary>Reads one product's payloads. Pure: it knows no HTTP, no store and no clock.</summary>
internal interface ISourceAdapter
{
    /// <summary>One of <see cref="SourceProducts"/>.</summary>
    string Product { get; }

    /// <summary>Reads a source's options.</summary>
    /// <exception cref="MappingException">An option does not fit; it names which.</exception>
    SourceRules Compile(SourceOptions options);

    /// <summary>Translates all records of a body, which is well-formed Unicode. It never throws, whatever the JSON.</summary>
    IEnumerable<Translated> Translate(JsonElement body, SourceRules rules, Receipt receipt);
}
