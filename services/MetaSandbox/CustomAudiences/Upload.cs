namespace Audiences.MetaSandbox;

/// <summary>One request's rows, ready to be applied (or applied again from the journal).</summary>
internal sealed record Upload(
    UploadMethod Method,
    UploadBatch? Batch,
    bool IsMultiKey,
    IReadOnlyList<byte[]> Rows,
    int Received,
    int Invalid,
    DateTimeOffset At);
