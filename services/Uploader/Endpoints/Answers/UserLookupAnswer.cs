namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>Users who have an identifier.</summary>
/// <param name="Users">Their ids, sorted, 100 at most.</param>
/// <param name="Looked">How many members were gone through for this answer; 0 for the first, which looks into indexes alone.</param>
/// <param name="Next">Give it as <c>after</c> to go through further members; absent when all have been gone through.</param>
public sealed record UserLookupAnswer(IReadOnlyList<string> Users, int Looked, string? Next);
