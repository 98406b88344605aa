using Audiences.Contracts.Mapping;
using Audiences.Identifiers;
using Audiences.Mapping.Presets;

namespace Audiences.Mapping.Mappings;

/// <summary>What a mapping must be so that it sends something.</summary>
public static class MappingRules
{
    private const int LongestPath = 1000;

    /// <summary>What is wrong, by field; nothing when the mapping is good.</summary>
    public static Dictionary<string, string[]> Errors(MappingDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var errors = new Dictionary<string, string[]>();
        var action = draft.Action ?? MappingActions.SingleIdentifier;
        if (action is not (MappingActions.SingleIdentifier or MappingActions.MultipleIdentifiers))
        {
            errors["action"] = [$"Write {MappingActions.SingleIdentifier} (each identifier is a row) or {MappingActions.MultipleIdentifiers} (all of a user's in one row)."];
        }

        if (draft.Preset is { } preset && MappingPresets.Find(preset) is null)
        {
            errors["preset"] = [$"There is no such preset. Use one of {string.Join(", ", MappingPresets.All.Select(known => known.Name))}, or leave it out."];
            return errors;
        }

        var mapped = draft.Mapped();
        if (mapped.Count == 0)
        {
            errors["attributes"] = ["Map at least one attribute, such as {\"email\": \"properties.email\"}: this mapping would send nothing."];
            return errors;
        }

        // Each by itself, so that one answer names all that is wrong.
        foreach (var (attribute, path) in mapped)
        {
            if (path.Length > LongestPath)
            {
                errors["attributes." + attribute] = [$"The path is longer than {LongestPath} characters."];
            }
            else if (Problem(new Dictionary<string, string> { [attribute] = path }, null) is { } problem)
            {
                errors["attributes." + attribute] = [problem.Message];
            }
        }

        if (errors.Count == 0 && Problem(mapped, draft.DefaultCountry) is { } whole)
        {
            errors[whole.Attribute] = [whole.Message];
        }

        if (errors.Count == 0)
        {
            ConstantErrors(AttributeMapping.Compile(mapped, draft.DefaultCountry).Constants, mapped.Count, errors);
        }

        if (errors.Count == 0 && mapped.Keys.All(attribute => attribute == ExportAttributes.LookalikeValue))
        {
            errors["attributes"] = [$"{ExportAttributes.LookalikeValue} says what a person is worth, and finds nobody: this mapping would send nothing. Map at least one attribute that people are found by, such as {{\"email\": \"properties.email\"}}."];
        }

        if (errors.Count == 0 && action == MappingActions.SingleIdentifier && !AttributeMapping.Compile(mapped, draft.DefaultCountry).Keys.Any(MatchKeys.IdentifiesAlone))
        {
            errors["attributes"] = [$"None of these attributes identifies a person by itself, so {MappingActions.SingleIdentifier} would send nothing. Map email, phone, a mobile advertising id or externalId, or use {MappingActions.MultipleIdentifiers}."];
        }

        return errors;
    }

    // A constant says the same of everybody: it may be all people's country, and never one person's address.
    private static void ConstantErrors(IReadOnlyList<string> constants, int mapped, Dictionary<string, string[]> errors)
    {
        foreach (var attribute in constants.Where(attribute => ExportAttributes.KeysOf(attribute).Any(MatchKeys.IdentifiesAlone)))
        {
            errors["attributes." + attribute] = ["A constant would make every user the same person at Meta. Give the path of a property instead."];
        }

        if (errors.Count == 0 && constants.Count == mapped)
        {
            errors["attributes"] = ["All attributes are constants, so nothing would tell one user from another. Map at least one property, such as {\"email\": \"properties.email\"}."];
        }
    }

    private static MappingException? Problem(IReadOnlyDictionary<string, string> attributes, string? defaultCountry)
    {
        try
        {
            AttributeMapping.Compile(attributes, defaultCountry);
            return null;
        }
        catch (MappingException e)
        {
            return e;
        }
    }
}
