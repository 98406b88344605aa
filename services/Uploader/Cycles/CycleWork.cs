using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Cycles;

/// <summary>A cycle at work: under which lease, what is sent how and whereto, and how far it is.</summary>
internal sealed record CycleWork(Lease Lease, UploadScope Scope, UploadTarget Target, CycleProgress Progress);
