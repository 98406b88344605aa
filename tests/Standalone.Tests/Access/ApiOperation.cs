using System.Text.Json;
using System.Text.RegularExpressions;

namespace Audiences.Standalone.Tests.Access;

/// <summary>An operation of the API's description.</summary>
internal sealed partial record ApiOperation(string Id, HttpMethod Method, string Path)
{
    /// <summary>What the address names, in its order: <c>accounts</c> for <c>/v1/accounts/{id}</c>.</summary>
    public IReadOnlyList<string> Collections { get; } = [.. Parameter().Matches(Path).Select(match => match.Groups[1].Value)];

    public static IReadOnlyList<ApiOperation> Of(string document)
    {
        using var json = JsonDocument.Parse(document);
        return
        [
            .. from path in json.RootElement.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               where operation.Name is "get" or "put" or "post" or "patch" or "delete" or "head" or "options" or "trace"
               select new ApiOperation(
                   operation.Value.TryGetProperty("operationId", out var id) ? id.GetString()! : $"{operation.Name} {path.Name} (without a name)",
                   HttpMethod.Parse(operation.Name.ToUpperInvariant()),
                   path.Name),
        ];
    }

    /// <summary>The address with the ids of these places.</summary>
    public string Address(Func<int, string, string> id)
    {
        var place = 0;
        return Parameter().Replace(Path, match =>
        {
            var collection = match.Groups[1].Value;
            return $"/{collection}/{Uri.EscapeDataString(id(place++, collection))}";
        });
    }

    [GeneratedRegex(@"/([^/{}]+)/\{[^}]+\}")]
    private static partial Regex Parameter();
}
