using System.Collections.Concurrent;
using System.Globalization;

namespace Audiences.MetaSandbox;

/// <summary>
/// All that the sandbox holds. Tests use it to set things up and to look at the outcome; the same is to be had under
/// <c>/sandbox/</c>. Safe to use from several threads.
/// </summary>
public sealed class SandboxState : IDisposable
{
    private const long FirstAudienceId = 120_200_000_000_000_000;

    private readonly ConcurrentDictionary<string, SandboxToken> _tokens = new();
    private readonly ConcurrentDictionary<string, SandboxAdAccount> _accounts = new();
    private readonly ConcurrentDictionary<string, CustomAudience> _audiences = new();
    private readonly Lock _changes = new();
    private readonly SandboxJournal? _journal;
    private long _lastAudienceId = FirstAudienceId;

    internal SandboxState(SandboxOptions options, TimeProvider time)
    {
        Options = options;
        Time = time;
        Faults = new SandboxFaults(time);
        Usage = new CallUsage(options, time);
        LoginCodes = new LoginCodes(time);
        Seed();
        if (options.DataDirectory is { } directory)
        {
            _journal = new SandboxJournal(directory);
            foreach (var entry in _journal.Read())
            {
                Apply(entry);
            }
        }
    }

    /// <summary>Faults that are switched on.</summary>
    public SandboxFaults Faults { get; }

    /// <summary>The calls that came in, the newest 10,000.</summary>
    public SandboxRequests Requests { get; } = new();

    /// <summary>All ad accounts.</summary>
    public IReadOnlyCollection<SandboxAdAccount> AdAccounts => [.. _accounts.Values];

    /// <summary>All audiences, the oldest first.</summary>
    public IReadOnlyList<SandboxAudience> Audiences =>
        [.. AllAudiences().Select(SandboxAudience.Of)];

    internal SandboxOptions Options { get; }

    internal TimeProvider Time { get; }

    internal CallUsage Usage { get; }

    internal LoginCodes LoginCodes { get; }

    /// <summary>Adds a token, or puts it in place of the one of that name.</summary>
    public void SetToken(SandboxToken token) => Change(new() { Token = token });

    /// <summary>The token of that value; null when there is none.</summary>
    public SandboxToken? FindToken(string token) => _tokens.GetValueOrDefault(token);

    /// <summary>Lets a token expire now.</summary>
    /// <exception cref="KeyNotFoundException">No such token.</exception>
    public void ExpireToken(string token) => SetToken(_tokens[token] with { ExpiresAt = Time.GetUtcNow() });

    /// <summary>The tokens that speak for a person or system user.</summary>
    public IReadOnlyList<SandboxToken> TokensOf(string personId) => [.. _tokens.Values.Where(token => token.PersonId == personId)];

    /// <summary>Makes a token fail with code 190 and this subcode: 458 app removed, 460 password changed, 467 invalid.</summary>
    /// <exception cref="KeyNotFoundException">No such token.</exception>
    public void RevokeToken(string token, int subcode = 460) => SetToken(_tokens[token] with { RevokedWith = subcode });

    /// <summary>Adds an ad account, or puts it in place of the one with that id.</summary>
    public void SetAdAccount(SandboxAdAccount account) => Change(new() { AdAccount = account });

    /// <summary>The account of that id (digits only); null when there is none.</summary>
    public SandboxAdAccount? FindAdAccount(string id) => _accounts.GetValueOrDefault(id);

    /// <summary>Who is in an audience: each row by schema name. Empty when there is no such audience.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Members(string audienceId) =>
        FindAudience(audienceId)?.Members().Select(RowBytes.Decode) ?? [];

    /// <summary>Flags an audience (operation status 471, uploads blocked) or clears it (200).</summary>
    /// <exception cref="KeyNotFoundException">No such audience.</exception>
    public void SetOperationStatus(string audienceId, int status) =>
        Change(new() { Audience = _audiences[audienceId].Facts with { OperationStatus = status } });

    /// <summary>Deletes an audience, as if somebody had done so at Meta. True if it was there.</summary>
    public bool DeleteAudience(string audienceId)
    {
        var there = _audiences.ContainsKey(audienceId);
        Change(new() { DeletedAudience = audienceId });
        return there;
    }

    /// <summary>Switches a limit on: calls per ad account and hour, above which calls fail with 80003. Null: off.</summary>
    public void SetCallsPerHour(int? calls) => Usage.CallsPerHour = calls;

    /// <summary>Back to the beginning.</summary>
    public void Reset()
    {
        Faults.Clear();
        Requests.Clear();
        Usage.Clear();
        Change(new() { Reset = true });
    }

    /// <inheritdoc />
    public void Dispose() => _journal?.Dispose();

    internal CustomAudience? FindAudience(string id) => _audiences.GetValueOrDefault(id);

    internal IEnumerable<CustomAudience> AllAudiences() =>
        _audiences.Values.OrderBy(audience => audience.Id, StringComparer.Ordinal);

    /// <exception cref="GraphFailure">The account is full.</exception>
    internal string CreateAudience(Func<string, AudienceFacts> facts)
    {
        lock (_changes)
        {
            var created = facts((_lastAudienceId + 10).ToString(CultureInfo.InvariantCulture));
            if (_audiences.Values.Count(audience => audience.Facts.AccountId == created.AccountId) >= Options.AudienceLimit)
            {
                throw GraphErrors.TooManyAudiences(Options.AudienceLimit);
            }

            Change(new() { Audience = created });
            return created.Id;
        }
    }

    internal void ChangeAudience(AudienceFacts facts) => Change(new() { Audience = facts });

    internal UploadEffect ApplyUpload(CustomAudience audience, Upload upload) => audience.Apply(
        upload,
        () => _journal?.Write(new() { Upload = UploadBlock.ToJournal(audience.Id, upload) }));

    private void Change(JournalEntry entry)
    {
        lock (_changes)
        {
            if (entry.Reset)
            {
                _journal?.Clear();
            }
            else
            {
                _journal?.Write(entry);
            }

            Apply(entry);
        }
    }

    private void Apply(JournalEntry entry)
    {
        switch (entry)
        {
            case { Token: { } token }:
                _tokens[token.Token] = token;
                break;
            case { AdAccount: { } account }:
                _accounts[account.Id] = account;
                break;
            case { Audience: { } facts }:
                _audiences.GetOrAdd(facts.Id, _ => new CustomAudience(facts)).Facts = facts;
                _lastAudienceId = Math.Max(_lastAudienceId, long.Parse(facts.Id, CultureInfo.InvariantCulture));
                break;
            case { DeletedAudience: { } id }:
                _audiences.TryRemove(id, out _);
                break;
            case { Upload: { } upload }:
                FindAudience(upload.AudienceId)?.Apply(UploadBlock.FromJournal(upload));
                break;
            case { Reset: true }:
                Seed();
                break;
        }
    }

    private void Seed()
    {
        _audiences.Clear();
        _tokens.Clear();
        _accounts.Clear();
        foreach (var token in SandboxSeeds.Tokens(Options))
        {
            _tokens[token.Token] = token;
        }

        foreach (var account in SandboxSeeds.AdAccounts(Options))
        {
            _accounts[account.Id] = account;
        }
    }
}
