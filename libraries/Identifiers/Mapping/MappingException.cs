namespace Audiences.Identifiers;

/// <summary>A mapping that can't be used, with what to do about it.</summary>
/// <param name="attribute">The export attribute, or the mapping's field (<c>attributes</c>, <c>defaultCountry</c>), that is wrong.</param>
/// <param name="message">What is wrong and what to do.</param>
public sealed class MappingException(string attribute, string message) : Exception(message)
{
    /// <summary>The export attribute, or the mapping's field, that is wrong.</summary>
    public string Attribute { get; } = attribute;
}
