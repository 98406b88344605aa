using Audiences.Gateway.Adapters;

namespace Audiences.Gateway.Endpoints;

/// <summary>The body of <c>POST /v1/sources</c>.</summary>
public sealed record SourceRequest
{
    /// <summary><c>segment</c>, <c>rudderstack</c>, <c>mparticle</c>, <c>clevertap</c>, <c>zeotap</c> or <c>cloudevents</c>.</summary>
    public string? Product { get; init; }

    /// <summary>What people call it, 1 to 128 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Which of the product's fields are ours; left out, the product's usual ones.</summary>
    public SourceOptions? Options { get; init; }
}
