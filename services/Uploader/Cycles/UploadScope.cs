namespace Audiences.Uploader.Cycles;

/// <summary>What a cycle works under.</summary>
/// <param name="Action">How users become rows.</param>
/// <param name="Emptying">The audience is being unlinked: everybody leaves, and the rows go.</param>
/// <param name="MaxRows">Rows in a request at most: Meta takes 10,000.</param>
internal sealed record UploadScope(string Action, bool Emptying, int MaxRows = 10_000);
