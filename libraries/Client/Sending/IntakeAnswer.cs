namespace Audiences.Client.Sending;

/// <summary>What the server answers to events, with 202 as with the problems that list rejections.</summary>
internal sealed record IntakeAnswer(int Accepted, IReadOnlyList<IntakeAnswer.Rejection>? Rejected, string? Title, string? Detail)
{
    internal sealed record Rejection(int Line, string? EventId, string Field, string Error);
}
