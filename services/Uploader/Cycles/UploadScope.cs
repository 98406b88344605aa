namespace Audiences.Uploader.Cycles;

/// <summary>What a cycle works under.</summary>
/// <param name="Action">How users become rows.</param>
/// <param name="Emptying">Everybody leaves. When the audience is being unlinked, our rows go, too.</param>
/// <param name="MaxRows">Rows in a request at most: Meta takes 10,000.</param>
/// <param name="KeepMembers">When emptying: our members stay, since they are to come back.</param>
internal sealed record UploadScope(string Action, bool Emptying, int MaxRows = 10_000, bool KeepMembers = false);
