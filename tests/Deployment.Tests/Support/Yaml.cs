using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Audiences.Deployment.Tests.Support;

/// <summary>YAML as JSON, which is how its readers and their schemas see it: anchors and merge keys are resolved.</summary>
internal static class Yaml
{
    /// <summary>The one document of a file.</summary>
    public static JsonObject Load(string path) => Assert.Single(Parse(Repository.Text(path)));

    /// <summary>All documents of a text.</summary>
    public static IReadOnlyList<JsonObject> Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => Json(document.RootNode)).OfType<JsonObject>()];
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => Json(mapping),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(child => Json(child))]),
        YamlScalarNode scalar => Json(scalar),
        _ => throw new InvalidDataException($"{node.NodeType} at {node.Start}"),
    };

    private static JsonObject Json(YamlMappingNode mapping)
    {
        var result = new JsonObject();
        foreach (var merged in mapping.Children.Where(pair => Text(pair.Key) == "<<").SelectMany(pair => Merged(pair.Value)))
        {
            foreach (var (key, value) in Json(merged))
            {
                // Of several that are merged, the first one counts.
                if (!result.ContainsKey(key))
                {
                    result[key] = value?.DeepClone();
                }
            }
        }

        foreach (var (key, value) in mapping.Children.Where(pair => Text(pair.Key) != "<<"))
        {
            result[Text(key)] = Json(value);
        }

        return result;
    }

    private static IEnumerable<YamlMappingNode> Merged(YamlNode value) =>
        value is YamlSequenceNode several ? several.Children.Cast<YamlMappingNode>() : [(YamlMappingNode)value];

    private static JsonValue? Json(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? string.Empty;
        if (scalar.Style != ScalarStyle.Plain)
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "~" or "null" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && char.IsAsciiDigit(text[^1]) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
    }

    private static string Text(YamlNode key) => ((YamlScalarNode)key).Value ?? string.Empty;
}
