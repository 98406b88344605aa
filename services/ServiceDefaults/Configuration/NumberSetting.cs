using System.Globalization;

namespace Audiences.ServiceDefaults.Configuration;

/// <summary>A setting that is a whole number.</summary>
public sealed record NumberSetting : Setting
{
    /// <param name="key">As configuration names it.</param>
    /// <param name="usual">What holds where it is not set.</param>
    /// <param name="least">Anything below is refused.</param>
    /// <param name="most">Anything above is refused.</param>
    /// <param name="meaning">What it does.</param>
    public NumberSetting(string key, int usual, int least, int most, string meaning)
        : base(key, meaning)
    {
        (Usual, Least, Most) = (usual, least, most);
        Default = usual.ToString(CultureInfo.InvariantCulture);
        Values = string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");
    }

    /// <summary>What holds where it is not set.</summary>
    public int Usual { get; }

    /// <summary>Anything below is refused.</summary>
    public int Least { get; }

    /// <summary>Anything above is refused.</summary>
    public int Most { get; }
}
