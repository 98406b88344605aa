namespace Audiences.Gateway.Adapters.Access;

/// <summary>Marks the endpoint that a source's secret or signature opens; <c>id</c> in its address names the source.</summary>
internal sealed class TakesSourceSecret;
