namespace Audiences.Gateway.WebConsole;

/// <summary>
/// Tells the console's pages from all other addresses: what belongs to the API, or names a file, stays a 404 of the API
/// when there is nothing to get there.
/// </summary>
internal sealed class ConsolePath : IRouteConstraint
{
    /// <summary>Its name in route patterns.</summary>
    public const string Name = "consolepath";

    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase) { "v1", "health", "openapi", "signin", "signout", "console", "_framework", "_content" };

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        var parts = (values[routeKey] as string ?? "").Split('/');
        return !Taken.Contains(parts[0]) && !parts[^1].Contains('.', StringComparison.Ordinal);
    }
}
