using System.Buffers;
using System.Text;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>Finds markers, in any of their forms, in any bytes.</summary>
internal sealed class LeakSearch
{
    private const int Context = 150;
    private readonly SearchValues<string> _forms;
    private readonly Dictionary<string, string> _kinds = new(StringComparer.OrdinalIgnoreCase);

    public LeakSearch(IEnumerable<Marker> markers, bool hashes)
    {
        foreach (var marker in markers)
        {
            foreach (var form in marker.PlainForms().Where(form => form.Length >= 8))
            {
                _kinds.TryAdd(form, marker.Kind);
            }

            foreach (var form in hashes ? marker.HashForms() : [])
            {
                _kinds.TryAdd(form, $"hash of {marker.Kind}");
            }
        }

        _forms = SearchValues.Create([.. _kinds.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What was found, with what stands around it: a leak must be understood from the test's message.</summary>
    public IEnumerable<string> In(string place, byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var found = new HashSet<string>();
        for (var at = 0; at < text.Length;)
        {
            var hit = text.AsSpan(at).IndexOfAny(_forms);
            if (hit < 0)
            {
                break;
            }

            at += hit;
            var form = _kinds.First(kind => text.AsSpan(at).StartsWith(kind.Key, StringComparison.OrdinalIgnoreCase));
            if (found.Add(form.Value))
            {
                var start = Math.Max(0, at - Context);
                yield return $"{place}: {form.Value}: …{Printable(text[start..Math.Min(text.Length, at + Context)])}…";
            }

            at += form.Key.Length;
        }
    }

    private static string Printable(string text) => string.Concat(text.Select(character => char.IsControl(character) ? '·' : character));
}
