namespace Audiences.Console.CustomAudiences;

/// <summary>Names the texts of this folder.</summary>
public sealed class CustomAudiencesTexts;
