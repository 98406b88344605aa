namespace Audiences.Standalone.Client;

/// <summary>What became of the events of one request.</summary>
internal sealed record IntakeAnswer(long Accepted, IReadOnlyList<IntakeRejection> Rejected);
