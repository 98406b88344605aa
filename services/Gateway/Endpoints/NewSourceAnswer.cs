using Audiences.Gateway.Adapters;

namespace Audiences.Gateway.Endpoints;

/// <summary>A source that was just made.</summary>
/// <param name="Id">Names the source in the API.</param>
/// <param name="Product">Whose payloads it takes.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Url">Paste it at the product.</param>
/// <param name="Options">How its payloads are read.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="CreatedBy">Who made it.</param>
/// <param name="Secret">Paste it at the product; shown this once.</param>
public sealed record NewSourceAnswer(Guid Id, string Product, string Name, string Url, SourceOptions Options, DateTimeOffset CreatedAt, string CreatedBy, string Secret);
