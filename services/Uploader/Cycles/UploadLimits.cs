namespace Audiences.Uploader.Cycles;

/// <summary>
/// What a request may hold.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience/users
/// </summary>
/// <param name="MaxRows">Rows at most.</param>
internal sealed record UploadLimits(int MaxRows = 10_000);
