using System.Text;

namespace Audiences.Identifiers;

/// <summary>One step of a path: a member by name, an element by index, or each element.</summary>
internal readonly record struct PathStep(string? Name, int Index, bool Each)
{
    /// <summary>The name as it is looked up, so that no look-up has to encode it.</summary>
    public byte[]? Utf8Name { get; } = Name is null ? null : Encoding.UTF8.GetBytes(Name);

    public static PathStep Member(string name) => new(name, 0, false);

    public static PathStep At(int index) => new(null, index, false);

    public static PathStep EachElement => new(null, 0, true);
}
