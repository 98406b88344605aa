using System.Text.RegularExpressions;
using Audiences.MetaGraph;

namespace Audiences.Uploader.Meta.Errors;

/// <summary>Meta's words about a refusal, for people. Meta repeats parameters at times, so what could be a value is left out.</summary>
public static partial class MetaWords
{
    private const int Longest = 200;

    /// <summary>The title and text for people, else the message; null when there is neither.</summary>
    public static string? Of(GraphError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var text = error.UserMessage is { Length: > 0 } said ? $"{error.UserTitle}: {said}".TrimStart(':', ' ') : error.Message;
        text = Values().Replace(text, "…").Trim();
        return text.Length == 0 ? null : text.Length <= Longest ? text : text[..Longest] + "…";
    }

    /// <summary>Quoted text, addresses, and words with a digit, of which hashes, numbers and ids are made. "#100" and "(100)" say nothing of anybody.</summary>
    [GeneratedRegex("""("[^"]*"|'[^']*'|“[^”]*”|\[[^\]]*\]|\{[^}]*\}|\S+@\S+|(?<![\w#.+-])(?=[\w.+-]*\d)[\w.+-]{4,}|\b\w{32,})""")]
    private static partial Regex Values();
}
