using Audiences.ServiceDefaults.Background;

namespace Audiences.Uploader.Cycles;

/// <summary>Lets a refresh that was asked for in this process begin at once.</summary>
public sealed class CycleWakeUp : WakeUp;
