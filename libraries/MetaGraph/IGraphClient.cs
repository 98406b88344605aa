namespace Audiences.MetaGraph;

/// <summary>Calls Meta's Graph API.</summary>
public interface IGraphClient
{
    /// <summary>
    /// Sends one request. Cut connections, time-outs and errors that Meta calls transient are tried again a few times.
    /// </summary>
    /// <exception cref="GraphException">Meta refused, or answered with something that is not its JSON.</exception>
    /// <exception cref="HttpRequestException">Meta could not be reached.</exception>
    Task<GraphResponse> SendAsync(GraphRequest request, CancellationToken cancellationToken);
}
