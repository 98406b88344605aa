using System.Collections;
using System.Text.Json;

namespace Audiences.Contracts.Tests.Published;

/// <summary>Builds a message with every member filled in, the same on every run.</summary>
internal static class ExampleMessage
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 23, 10, 0, 0, 123, TimeSpan.Zero);

    public static object Of(Type type)
    {
        var message = Activator.CreateInstance(type)!;
        foreach (var member in ContractTypes.MembersOf(type))
        {
            member.SetValue(message, ValueOf(member.PropertyType, member.Name));
        }

        return message;
    }

    private static object ValueOf(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => JsonNamingPolicy.CamelCase.ConvertName(name),
            _ when type == typeof(Guid) => new Guid("01890a5d-ac96-774b-bcce-b302099a8057"),
            _ when type == typeof(DateTimeOffset) => Instant,
            _ when type == typeof(long) => 7L,
            _ when type == typeof(int) => 7,
            _ when type == typeof(bool) => true,
            _ when type == typeof(byte[]) => new byte[] { 1, 2, 3 },
            _ when type == typeof(JsonElement) => JsonSerializer.SerializeToElement(new { email = "ann@example.com" }),
            { IsGenericType: true } when type.GetGenericArguments() is [var item] => ListOf(item, name),
            { IsGenericType: true } => new Dictionary<string, string> { ["email"] = "properties.email" },
            _ when ContractTypes.All.Contains(type) => Of(type),
            _ => throw new NotSupportedException($"Member {name}: teach {nameof(ExampleMessage)} the type {type}."),
        };
    }

    private static IList ListOf(Type item, string name)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(ValueOf(item, name));
        return list;
    }
}
