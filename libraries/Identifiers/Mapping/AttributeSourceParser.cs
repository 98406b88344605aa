using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>Reads the right side of a mapping's attribute.</summary>
internal static class AttributeSourceParser
{
    private const string HashedOption = "sha256";
    private const string DateOption = "date:";

    public static AttributeSource Parse(string attribute, string? text)
    {
        if (ExportAttributes.KeysOf(attribute).Count == 0)
        {
            throw new MappingException(attribute, $"There is no such attribute. Use one of {string.Join(", ", ExportAttributes.All)}.");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new MappingException(attribute, "The path is empty. Give a path such as properties.email, or leave the attribute out to switch it off.");
        }

        return text.TrimStart().StartsWith('=') ? Constant(attribute, text.Trim()[1..].Trim()) : Path(attribute, text);
    }

    private static AttributeSource Constant(string attribute, string constant) => constant.Length > 0
        ? new AttributeSource(attribute, null, constant)
        : throw new MappingException(attribute, "The constant is empty. Write its value after the equals sign, =de for example.");

    private static AttributeSource Path(string attribute, string text)
    {
        var (path, end) = PropertyPath.ParsePrefix(attribute, text);
        var rest = text[end..].Trim();
        var alternatives = new List<PropertyPath>();
        while (rest.StartsWith(PathParser.Or, StringComparison.Ordinal))
        {
            var (alternative, stop) = PropertyPath.ParsePrefix(attribute, rest[PathParser.Or.Length..]);
            alternatives.Add(alternative);
            rest = rest[(PathParser.Or.Length + stop)..].Trim();
        }

        var source = new AttributeSource(attribute, path, null) { Alternatives = alternatives };
        return rest.Length == 0 ? source : WithOption(source, rest[1..].Trim());
    }

    private static AttributeSource WithOption(AttributeSource source, string option)
    {
        if (option == HashedOption)
        {
            return ExportAttributes.KeysOf(source.Attribute) is [var key] && MatchKeys.IsHashed(key)
                ? source with { Hashed = true }
                : throw new MappingException(source.Attribute, "This attribute can't come hashed. Leave out | sha256.");
        }

        if (!option.StartsWith(DateOption, StringComparison.Ordinal))
        {
            throw new MappingException(source.Attribute, "The option after | is not known. Use sha256, or for dateOfBirth date: and a format.");
        }

        if (source.Attribute != ExportAttributes.DateOfBirth)
        {
            throw new MappingException(source.Attribute, "Only dateOfBirth takes a date format. Leave out | date:.");
        }

        var format = option[DateOption.Length..].Trim();
        return DateFormats.Problem(format) is { } problem
            ? throw new MappingException(source.Attribute, problem)
            : source with { DateFormat = format };
    }
}
