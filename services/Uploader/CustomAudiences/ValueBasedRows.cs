using Audiences.Contracts.Mapping;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>
/// A value belongs to a person, so a value-based audience takes rows that are a person each: Meta calls it "a specialized
/// multi-key custom audience".
/// Source: https://developers.facebook.com/docs/marketing-api/audiences/guides/value-based-lookalike-audiences
/// </summary>
internal static class ValueBasedRows
{
    /// <summary>What to do when the action does not fit.</summary>
    public const string Advice = $"A value-based audience takes {MappingActions.MultipleIdentifiers} alone: write that.";

    /// <summary>Does the action make rows that can have a value?</summary>
    public static bool Fits(string? action) => action == MappingActions.MultipleIdentifiers;

    /// <summary>Refuses an action for a value-based audience.</summary>
    /// <exception cref="LinkException">It does not fit.</exception>
    public static void Check(string action)
    {
        if (!Fits(action))
        {
            throw new LinkException(StatusCodes.Status400BadRequest, "Wrong action", Advice) { Field = "action" };
        }
    }
}
