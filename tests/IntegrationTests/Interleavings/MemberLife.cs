using System.Globalization;
using System.Text;
using Audiences.Identifiers;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Tests.Support;

namespace Audiences.IntegrationTests.Interleavings;

/// <summary>One user: what was said of them so far, and how that lay between the steps of the cycles.</summary>
internal sealed class MemberLife(int number, Random random)
{
    private const int Instants = 60;

    private readonly List<Word> _words = [];
    private readonly HashSet<int> _taken = [];
    private readonly StringBuilder _trace = new();

    /// <summary>The user's messages and the cycles' steps in the order in which they took place.</summary>
    public string Trace => _trace.ToString();

    /// <summary>A step of a cycle that this user's rows went through.</summary>
    public void Passes(string step) => _trace.Append(step).Append(' ');

    /// <summary>The next message: news, late news, or one that was there already.</summary>
    public MembershipChange Speak()
    {
        var word = _words.Count > 0 && random.Next(4) == 0 ? _words[random.Next(_words.Count)] : New();
        _trace.Append(word.Kind).Append(word.At).Append(' ');
        return UploaderWorld.Change(Name, word.At, word.Qualified, word.Identifiers, word.Consent);
    }

    /// <summary>The rows that the newest message and the newest consent call for.</summary>
    public IEnumerable<string> Expected(string action)
    {
        var consent = _words.Where(word => word.Consent is not null).MaxBy(word => word.At)?.Consent;
        return _words.MaxBy(word => word.At) is { Qualified: true } newest && consent != false ? Ids.Rows(newest.Identifiers, action) : [];
    }

    private string Name => string.Create(CultureInfo.InvariantCulture, $"u{number:00000}");

    // The instant decides the content: two different messages never share a version.
    private Word New()
    {
        int at;
        do
        {
            at = random.Next(1, Instants);
        }
        while (!_taken.Add(at));

        var word = new Word(at, random.Next(3) > 0, Identifiers(random.Next(4)), random.Next(8) switch { 0 => false, 1 => true, _ => null });
        _words.Add(word);
        return word;
    }

    // Neighbours share a household's e-mail address.
    private IdentifierSet Identifiers(int kind) => kind switch
    {
        0 => Ids.Set(Ids.Email($"home{number / 2}")),
        1 => Ids.Set(Ids.Email($"home{number / 2}"), Ids.Phone($"{number}")),
        2 => Ids.Set(Ids.Email($"own{number}"), Ids.Phone($"{number}")),
        _ => Ids.Set(Ids.Phone($"{number}")),
    };

    private sealed record Word(int At, bool Qualified, IdentifierSet Identifiers, bool? Consent)
    {
        public string Kind => (Qualified ? "q" : "d") + (Consent is { } consent ? consent ? "y" : "n" : "");
    }
}
