using System.Reflection;

namespace Audiences.Contracts.Tests.Published;

/// <summary>Types as a reader of a snapshot expects them: <c>int64?</c>, <c>list of QualifiedMember</c>.</summary>
internal static class TypeNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(PropertyInfo member)
    {
        var optional = Nullable.GetUnderlyingType(member.PropertyType) is not null
            || Nullability.Create(member).ReadState == NullabilityState.Nullable;
        return Of(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType) + (optional ? "?" : string.Empty);
    }

    private static string Of(Type type) => type switch
    {
        _ when type == typeof(byte[]) => "base64",
        { IsGenericType: true } when type.GetGenericArguments() is [var item] => $"list of {Of(item)}",
        { IsGenericType: true } when type.GetGenericArguments() is [var key, var value] => $"map of {Of(key)} to {Of(value)}",
        _ => type.Name,
    };
}
