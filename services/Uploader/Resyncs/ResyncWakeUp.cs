using Audiences.ServiceDefaults.Background;

namespace Audiences.Uploader.Resyncs;

/// <summary>Lets a removal that was asked for in this process begin at once.</summary>
public sealed class ResyncWakeUp : WakeUp;
