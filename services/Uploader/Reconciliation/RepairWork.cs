using Audiences.Uploader.Cycles;
using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Reconciliation;

/// <summary>The cycle that a repair is brought on by.</summary>
internal sealed record RepairWork(Lease Lease, UploadScope Scope, UploadTarget Target, CycleProgress Progress);
