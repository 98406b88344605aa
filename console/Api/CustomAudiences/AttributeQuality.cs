namespace Audiences.Console.Api.CustomAudiences;

/// <summary>What one attribute's values were worth.</summary>
/// <param name="Attribute">The export attribute.</param>
/// <param name="Mapped">It is on.</param>
/// <param name="Valid">Values that can be sent.</param>
/// <param name="Empty">Events that brought none.</param>
/// <param name="Rejected">Values that can't be sent.</param>
/// <param name="Reasons">Why.</param>
public sealed record AttributeQuality(string Attribute, bool Mapped, long Valid, long Empty, long Rejected, IReadOnlyList<QualityReason> Reasons);
