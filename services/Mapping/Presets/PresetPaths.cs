namespace Audiences.Mapping.Presets;

/// <summary>
/// The paths of a CDP's properties: its own object at the event's root first, then <c>properties</c>, where publishers
/// put it who build our event by hand.
/// </summary>
internal sealed class PresetPaths(params string[] roots)
{
    /// <summary>The first name that is found under the first root, and so on.</summary>
    public string To(params string[] names) =>
        string.Join(" ?? ", roots.SelectMany(root => names.Select(name => $"{root}.{name}")));
}
