namespace Audiences.Identifiers;

/// <summary>
/// How the values of each mapped attribute of one event came out: for statistics. Rejected values are not counted here,
/// they are in <see cref="IdentifierReading.Rejections"/>. It names no value.
/// </summary>
public sealed class AttributeCounts
{
    private readonly byte[] _valid = new byte[ExportAttributes.All.Count];
    private uint _empty;

    /// <summary>How many values of the attribute can be sent, 0 to 100.</summary>
    /// <param name="place">The attribute's place in <see cref="ExportAttributes.All"/>.</param>
    public int Valid(int place) => _valid[place];

    /// <summary>The attribute is mapped, and the event had nothing for it: absent, null or blank.</summary>
    /// <param name="place">The attribute's place in <see cref="ExportAttributes.All"/>.</param>
    public bool IsEmpty(int place) => (_empty & (1u << place)) != 0;

    /// <summary>Counts an attribute none of whose values were there.</summary>
    internal void AddEmpty(int place) => _empty |= 1u << place;

    /// <summary>Counts a value that can be sent.</summary>
    internal void AddValid(int place) => _valid[place]++;

    /// <summary>A value that was good by itself turned out not to go with the others.</summary>
    internal void Withdraw(string attribute)
    {
        ref var valid = ref _valid[ExportAttributes.PlaceOf(attribute)];
        valid = (byte)Math.Max(0, valid - 1);
    }
}
