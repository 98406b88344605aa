using System.Net;

namespace Audiences.Client;

/// <summary>Events did not get to the server, or nobody knows whether they did. To send them again does no harm.</summary>
public sealed class PublishException : Exception
{
    /// <summary>Makes one without details.</summary>
    public PublishException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public PublishException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and its cause.</summary>
    public PublishException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The events concerned.</summary>
    public IReadOnlyList<MembershipEvent> Events { get; init; } = [];

    /// <summary>The server's last answer; null when there was none.</summary>
    public HttpStatusCode? Status { get; init; }
}
