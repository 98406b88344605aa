namespace Audiences.Uploader.Tests.Support;

/// <summary>The process ends here.</summary>
public sealed class SimulatedCrashException : Exception;
