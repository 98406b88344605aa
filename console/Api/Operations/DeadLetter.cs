namespace Audiences.Console.Api.Operations;

/// <summary>Something that came in and was not taken.</summary>
/// <param name="Id">The dead letter.</param>
/// <param name="ReceivedAt">When it first came.</param>
/// <param name="Source">Which way it came.</param>
/// <param name="EventId">The event's or link's id, where it could be read.</param>
/// <param name="Field">What is wrong.</param>
/// <param name="Error">Why, and what to do.</param>
/// <param name="State">How it stands.</param>
/// <param name="CanReplay">Was its content kept?</param>
public sealed record DeadLetter(Guid Id, DateTimeOffset ReceivedAt, string Source, string? EventId, string Field, string Error, string State, bool CanReplay);
