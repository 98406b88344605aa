namespace Audiences.Uploader.Endpoints;

/// <summary>What audiences can be sorted by.</summary>
internal static class AudienceOrders
{
    public const string Name = "name";

    public const string Desired = "desired";

    public const string Sent = "sent";

    /// <summary>Members to be added and removed.</summary>
    public const string Due = "due";

    public const string Rejected = "rejected";

    public const string LastCycle = "lastCycle";

    public const string NextCycle = "nextCycle";

    public const string CreatedAt = "createdAt";

    public static IReadOnlyList<string> All { get; } = [Name, Desired, Sent, Due, Rejected, LastCycle, NextCycle, CreatedAt];
}
