using System.Text.Json;

namespace Audiences.Identifiers;

/// <summary>A path from an event's root to the values of one attribute.</summary>
internal sealed class PropertyPath
{
    private const int MaxValues = 100;
    private readonly PathStep[] _steps;

    private PropertyPath(PathStep[] steps) => _steps = steps;

    /// <summary>The names on the way; null if an array has to be opened by it.</summary>
    public IReadOnlyList<byte[]>? Names => Array.TrueForAll(_steps, step => step.Utf8Name is not null) ? [.. _steps.Select(step => step.Utf8Name!)] : null;

    /// <summary>Reads the path at the start of the text, up to its end or to an option's bar; tells where it stopped.</summary>
    public static (PropertyPath Path, int End) ParsePrefix(string attribute, string text)
    {
        var (steps, end) = new PathParser(attribute, text).Parse();
        return (new PropertyPath([.. steps]), end);
    }

    /// <summary>
    /// The values at the path, arrays opened. A name asked of an array is asked of each of its elements.
    /// What is not there is no value. A hundred values are the most that one attribute gives.
    /// </summary>
    public List<JsonElement> Values(JsonElement root)
    {
        var values = new List<JsonElement>(1);
        Collect(root, 0, values);
        return values;
    }

    /// <summary>The one value at a path of names only; undefined where there is none, or where arrays have to be opened.</summary>
    /// <param name="root">The whole event.</param>
    /// <param name="parent">Where attributes of the same event were found before.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if arrays have to be opened: then <see cref="Values"/> may find something.</returns>
    public bool TrySingle(JsonElement root, ref PathParent parent, out JsonElement value)
    {
        value = root;
        for (var step = 0; step < _steps.Length; step++)
        {
            if (value.ValueKind == JsonValueKind.Array || _steps[step].Utf8Name is not { } name)
            {
                value = default;
                return false;
            }

            if (step == 0 && _steps.Length > 1)
            {
                value = parent.Of(root, name);
            }
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                value = default;
                return true;
            }
        }

        return value.ValueKind != JsonValueKind.Array || Opened(ref value);
    }

    private static bool Opened(ref JsonElement value)
    {
        value = default;
        return false;
    }

    private void Collect(JsonElement element, int step, List<JsonElement> values)
    {
        if (values.Count >= MaxValues)
        {
            return;
        }

        if (step == _steps.Length)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                CollectEach(element, step, values);
                return;
            }

            values.Add(element);
            return;
        }

        switch (_steps[step], element.ValueKind)
        {
            case ({ Utf8Name: { } name }, JsonValueKind.Object) when element.TryGetProperty(name, out var member):
                Collect(member, step + 1, values);
                break;
            case ({ Name: not null }, JsonValueKind.Array):
                CollectEach(element, step, values);
                break;
            case ({ Each: true }, JsonValueKind.Array):
                CollectEach(element, step + 1, values);
                break;
            case ({ Name: null, Each: false } at, JsonValueKind.Array) when at.Index < element.GetArrayLength():
                Collect(element[at.Index], step + 1, values);
                break;
        }
    }

    private void CollectEach(JsonElement array, int step, List<JsonElement> values)
    {
        foreach (var element in array.EnumerateArray())
        {
            Collect(element, step, values);
        }
    }
}
