using System.Xml;
using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.Translation;
using Audiences.Identifiers;

namespace Audiences.Gateway.Endpoints;

/// <summary>What a request for a source must hold to.</summary>
internal static class SourceRequestRules
{
    private const int LongestName = 128;
    private const int MostNames = 200;
    private static readonly TimeSpan DefaultOverlap = TimeSpan.FromDays(1);
    private static readonly TimeSpan MostOverlap = TimeSpan.FromDays(30);

    public static Dictionary<string, string[]> Errors(SourceRequest request, SourceAdapters adapters)
    {
        var errors = new Dictionary<string, string[]>();
        AddName(errors, request.Name);
        if (adapters.Find(request.Product) is { } adapter)
        {
            AddOptions(errors, adapter, request.Options ?? new SourceOptions());
        }
        else
        {
            errors["product"] = [$"must be one of {string.Join(", ", SourceProducts.All)}."];
        }

        return errors;
    }

    public static Dictionary<string, string[]> Errors(SourceChange change, ISourceAdapter adapter)
    {
        var errors = new Dictionary<string, string[]>();
        if (change.Name is not null)
        {
            AddName(errors, change.Name);
        }

        if (change.Options is { } options)
        {
            AddOptions(errors, adapter, options);
        }

        return errors;
    }

    /// <summary>The overlap; null when it is malformed or out of range.</summary>
    public static TimeSpan? Overlap(string? text)
    {
        if (text is null)
        {
            return DefaultOverlap;
        }

        try
        {
            var overlap = XmlConvert.ToTimeSpan(text);
            return overlap >= TimeSpan.Zero && overlap <= MostOverlap ? overlap : null;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static void AddName(Dictionary<string, string[]> errors, string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName || name.Any(char.IsControl))
        {
            errors["name"] = [$"must be a text of 1 to {LongestName} characters without control characters."];
        }
    }

    private static void AddOptions(Dictionary<string, string[]> errors, ISourceAdapter adapter, SourceOptions options)
    {
        try
        {
            adapter.Compile(options);
        }
        catch (MappingException e)
        {
            errors[$"options.{e.Attribute}"] = [e.Message];
        }

        foreach (var (field, names) in new[] { ("options.properties", options.Properties), ("options.audiences", options.Audiences) })
        {
            if (names is { Count: > MostNames } || names?.Any(name => string.IsNullOrEmpty(name) || name.Length > LongestName) == true)
            {
                errors[field] = [$"must list at most {MostNames} names of 1 to {LongestName} characters."];
            }
        }
    }
}
