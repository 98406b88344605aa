using System.Reflection;
using System.Text.Json.Serialization;

namespace Audiences.Contracts.Tests.Published;

/// <summary>Every type that goes over the bus: the messages and the records inside them.</summary>
internal static class ContractTypes
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(WorkspaceNames).Assembly.GetExportedTypes()
            .Where(type => !(type.IsAbstract && type.IsSealed))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. All.Select(type => type.FullName!)];

    public static Type Named(string name) => All.Single(type => type.FullName == name);

    /// <summary>What goes on the wire under a name of its own: the public properties that can be set, without the bag for unknown members.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.CanWrite && !member.IsDefined(typeof(JsonIgnoreAttribute)) && !member.IsDefined(typeof(JsonExtensionDataAttribute)));
}
