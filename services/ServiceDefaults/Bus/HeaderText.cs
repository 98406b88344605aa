using System.Text;

namespace Audiences.ServiceDefaults.Bus;

/// <summary>Text in an AMQP header: the RabbitMQ client gives what it received as bytes, and what a program set as it was.</summary>
internal static class HeaderText
{
    /// <summary>Null for what is no text.</summary>
    public static string? Of(object? value) => value switch
    {
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        string text => text,
        _ => null,
    };
}
