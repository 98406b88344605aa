namespace Audiences.Uploader.Cycles;

/// <summary>The cycle gives way to others; it has not failed, and goes on later.</summary>
public sealed class TurnOverException() : Exception("The cycle gives way to other audiences.");
