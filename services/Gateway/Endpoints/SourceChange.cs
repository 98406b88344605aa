using Audiences.Gateway.Adapters;

namespace Audiences.Gateway.Endpoints;

/// <summary>The body of <c>PATCH /v1/sources/{id}</c>: what is left out stays.</summary>
public sealed record SourceChange
{
    /// <summary>What people call it, 1 to 128 characters.</summary>
    public string? Name { get; init; }

    /// <summary>All options anew.</summary>
    public SourceOptions? Options { get; init; }
}
