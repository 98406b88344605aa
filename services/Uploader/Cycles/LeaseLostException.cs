namespace Audiences.Uploader.Cycles;

/// <summary>Another uploader has taken the audience over; nothing of what this one meant to write was written.</summary>
public sealed class LeaseLostException() : Exception("The lease of the audience has passed to another uploader.");
