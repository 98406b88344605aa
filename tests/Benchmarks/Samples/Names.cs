namespace Audiences.Benchmarks.Samples;

/// <summary>Names that repeat about as often as people's do: hundreds of first names, some thousands of last names.</summary>
internal static class Names
{
    private static readonly string[] _beginnings = ["An", "Bri", "Car", "Da", "El", "Fre", "Gi", "Han", "Isa", "Jo", "Ka", "Li", "Mar", "Ni", "Oli", "Pau", "Ro", "Sa", "To", "Vi"];
    private static readonly string[] _endings = ["na", "gitte", "la", "vid", "len", "ddy", "sela", "nah", "bel", "hann", "rin", "sa", "tin", "cole", "ver", "la", "sé", "rah", "mas", "ktor"];
    private static readonly string[] _lastBeginnings = ["Schmi", "Mül", "John", "Gar", "Ro", "Kow", "Van den ", "O'", "Mac", "Lin", "Berg", "Fer", "Ander", "Peter", "Sil", "Mo"];
    private static readonly string[] _lastMiddles = ["", "a", "e", "i", "o", "al", "en", "ar", "el", "is", "on", "un"];
    private static readonly string[] _lastEndings = ["dt", "ler", "son", "cia", "ssi", "ski", "Berg", "Connor", "Donald", "qvist", "mann", "reira", "sen", "sson", "va", "reau"];

    public static string First(int number) => Of(Mix(number, 7), _beginnings, _endings);

    public static string Last(int number)
    {
        var mixed = Mix(number, 13);
        return Of(mixed, _lastBeginnings, _lastMiddles) + _lastEndings[mixed / 192 % (uint)_lastEndings.Length];
    }

    /// <summary>The same number gives the same result; neighbours give others.</summary>
    public static uint Mix(int number, int salt)
    {
        var mixed = ((uint)number * 2_654_435_761u) ^ ((uint)salt * 40_503u);
        return mixed ^ (mixed >> 15);
    }

    private static string Of(uint mixed, string[] first, string[] second) =>
        first[mixed % (uint)first.Length] + second[mixed / (uint)first.Length % (uint)second.Length];
}
