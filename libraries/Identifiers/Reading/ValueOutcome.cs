namespace Audiences.Identifiers;

/// <summary>What became of a value, for statistics.</summary>
internal enum ValueOutcome
{
    /// <summary>It is no value: null, or nothing but space.</summary>
    Blank,

    /// <summary>It can't be sent.</summary>
    Rejected,

    /// <summary>It can be sent.</summary>
    Valid,
}
