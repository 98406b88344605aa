namespace Audiences.Gateway.Events;

/// <summary>How the taking of a body ended.</summary>
public enum IntakeOutcome
{
    /// <summary>All of it was read, and what was good is safe.</summary>
    Complete,

    /// <summary>The body went on beyond the limit.</summary>
    BodyTooLarge,

    /// <summary>The broker could not be reached or has no queue for the events.</summary>
    NotPublished,
}
