namespace Audiences.Client;

/// <summary>An event that the server did not take. It is not sent again: correct it first.</summary>
/// <param name="Event">The event.</param>
/// <param name="Field">The member that is wrong.</param>
/// <param name="Error">What is wrong and what to do; it never repeats the value.</param>
public sealed record EventRejection(MembershipEvent Event, string Field, string Error);
