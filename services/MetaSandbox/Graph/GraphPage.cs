using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// Pages of a list by cursor.
/// Source: https://developers.facebook.com/docs/graph-api/results
/// </summary>
internal static class GraphPage
{
    private const int Usual = 25;

    public static JsonObject Of<T>(GraphCall call, IEnumerable<T> all, Func<T, string> key, Func<T, JsonObject> node)
    {
        var limit = call.Parameters.Said("limit") is { } text
            ? int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : throw GraphErrors.InvalidParameter("limit", "must be a positive number.")
            : Usual;
        var after = call.Parameters.Said("after") is { } cursor ? Decode(cursor) : null;
        var rest = all.SkipWhile(item => after is not null && string.CompareOrdinal(key(item), after) <= 0).Take(limit + 1).ToList();
        var page = rest.Take(limit).ToList();
        var answer = new JsonObject { ["data"] = new JsonArray([.. page.Select(node)]) };
        if (page.Count > 0)
        {
            var paging = new JsonObject
            {
                ["cursors"] = new JsonObject { ["before"] = Encode(key(page[0])), ["after"] = Encode(key(page[^1])) },
            };
            if (rest.Count > limit)
            {
                paging["next"] = Next(call, Encode(key(page[^1])), limit);
            }

            answer["paging"] = paging;
        }

        return answer;
    }

    private static string Next(GraphCall call, string after, int limit)
    {
        var request = call.Http.Request;
        var query = request.Query
            .Where(pair => pair.Key is not ("after" or "limit" or "access_token"))
            .Select(pair => (pair.Key, Value: pair.Value.ToString()))
            .Append(("access_token", call.Token.Token))
            .Append(("limit", limit.ToString(CultureInfo.InvariantCulture)))
            .Append(("after", after));
        return $"{request.Scheme}://{request.Host}{request.Path}?"
            + string.Join('&', query.Select(pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}"));
    }

    private static string Encode(string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

    private static string Decode(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(cursor));
        }
        catch (FormatException)
        {
            throw GraphErrors.InvalidParameter("after", "is not a cursor of this list.");
        }
    }
}
