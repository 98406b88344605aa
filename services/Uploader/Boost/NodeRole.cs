namespace Audiences.Uploader.Boost;

/// <summary>What a node is to a member. The numbers are stored.</summary>
internal enum NodeRole : short
{
    /// <summary>The member's user id, or an identifier of its own.</summary>
    Own = 0,

    /// <summary>The same, in a cluster over the limit, which links nothing.</summary>
    OwnOverLimit = 1,

    /// <summary>Another node of the cluster, which is not sent.</summary>
    Passed = 2,

    /// <summary>An identifier that goes along with the member.</summary>
    Linked = 3,
}
