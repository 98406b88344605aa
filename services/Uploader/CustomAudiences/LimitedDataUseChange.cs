namespace Audiences.Uploader.CustomAudiences;

/// <summary>Switches Limited Data Use on, or off.</summary>
/// <param name="To">What is said from now on; null: nothing.</param>
internal sealed record LimitedDataUseChange(LimitedDataUse? To);
