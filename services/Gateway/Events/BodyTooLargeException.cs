namespace Audiences.Gateway.Events;

/// <summary>A body went on beyond <see cref="BoundedBody.MostBytes"/>.</summary>
public sealed class BodyTooLargeException() : Exception("The body is too large.");
