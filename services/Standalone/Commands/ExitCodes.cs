namespace Audiences.Standalone.Commands;

/// <summary>What the commands end with.</summary>
internal static class ExitCodes
{
    /// <summary>All of it worked.</summary>
    public const int Ok = 0;

    /// <summary>Something failed; the message says what.</summary>
    public const int Failed = 1;

    /// <summary>The command can't be carried out as it was given.</summary>
    public const int BadUsage = 2;

    /// <summary>It worked, but some events or members were rejected.</summary>
    public const int SomeRejected = 3;
}
