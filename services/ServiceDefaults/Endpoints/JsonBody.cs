using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

// The framework finds the static members by their names on the parameter's own type.
#pragma warning disable CA1000

namespace Audiences.ServiceDefaults.Endpoints;

/// <summary>
/// A request's JSON body as an endpoint's parameter. Where it can't be read, the endpoint answers with a problem that
/// names the field, instead of the framework's bare 400.
/// </summary>
/// <typeparam name="T">The body's shape; an absent body reads as <c>{}</c>.</typeparam>
/// <param name="Value">The body; null when it can't be read.</param>
/// <param name="Errors">Field to what is wrong with it.</param>
public sealed record JsonBody<T>(T? Value, IDictionary<string, string[]> Errors) : IEndpointParameterMetadataProvider
    where T : class
{
    /// <summary>Called by the framework.</summary>
    public static async ValueTask<JsonBody<T>> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        try
        {
            using var document = await ReadAsync(context);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new JsonBody<T>(document.RootElement.Deserialize<T>(options), new Dictionary<string, string[]>())
                : Unread("body", "Send a JSON object.");
        }
        catch (JsonException e)
        {
            var field = e.Path?.TrimStart('$', '.');
            return string.IsNullOrEmpty(field)
                ? Unread("body", "This is not JSON. Check quotes, commas and braces.")
                : Unread(field, "The value has the wrong type here.");
        }
    }

    /// <summary>Called by the framework.</summary>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T), isOptional: true));
    }

    private static async Task<JsonDocument> ReadAsync(HttpContext context)
    {
        using var text = new MemoryStream();
        await context.Request.Body.CopyToAsync(text, context.RequestAborted);
        return JsonDocument.Parse(text.Length == 0 ? "{}"u8.ToArray() : text.ToArray());
    }

    private static JsonBody<T> Unread(string field, string error) =>
        new(null, new Dictionary<string, string[]> { [field] = [error] });
}
