using System.Collections.Frozen;
using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>The tables that ship inside the library: a code on each line, then the names that mean it, folded.</summary>
internal static class ReferenceTable
{
    public static FrozenDictionary<string, string> Load(string file)
    {
        using var stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The table {file} is not part of the library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            foreach (var name in cells.Where(cell => cell.Length > 0))
            {
                codes[TextCleaning.Fold(name)] = cells[0];
            }
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
