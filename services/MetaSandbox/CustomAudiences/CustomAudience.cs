namespace Audiences.MetaSandbox;

/// <summary>
/// A customer file custom audience and the rows in it. A member is a set of keys and values; a removal removes the row that
/// equals it; in a value-based audience the one that names the same person, whose value a newer one replaces. (Meta matches rows to people, which cannot be played here; equality is what a client can rely on.)
/// </summary>
internal sealed class CustomAudience(AudienceFacts facts)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, UploadSession> _sessions = [];
    private HashSet<byte[]> _members = new(Comparer(facts));

    public AudienceFacts Facts { get; set; } = facts;

    public string Id => Facts.Id;

    /// <summary>Null until the first rows have come.</summary>
    public bool? IsMultiKey { get; private set; }

    public DateTimeOffset ContentUpdatedAt { get; private set; } = facts.CreatedAt;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _members.Count;
            }
        }
    }

    /// <summary>A copy, so that reading it out disturbs nobody.</summary>
    public byte[][] Members()
    {
        lock (_gate)
        {
            return [.. _members];
        }
    }

    public UploadSession[] Sessions()
    {
        lock (_gate)
        {
            return [.. _sessions.Values];
        }
    }

    /// <param name="upload">What to apply.</param>
    /// <param name="record">Called after all checks and before the effect: writes the journal.</param>
    /// <exception cref="GraphFailure">The upload does not fit the audience or its session.</exception>
    public UploadEffect Apply(Upload upload, Action? record = null)
    {
        lock (_gate)
        {
            EndTimedOutReplacements(upload.At);
            if (IsMultiKey is { } has && has != upload.IsMultiKey)
            {
                throw GraphErrors.OtherDataSource(PayloadSchema.DataSourceOf(has), PayloadSchema.DataSourceOf(upload.IsMultiKey));
            }

            var session = Session(upload);
            record?.Invoke();
            if (upload.Method != UploadMethod.Remove)
            {
                IsMultiKey = upload.IsMultiKey;
            }

            ContentUpdatedAt = upload.At;
            var effect = upload.Method switch
            {
                UploadMethod.Add => Add(_members, upload.Rows),
                UploadMethod.Remove => Remove(upload.Rows),
                _ => Replace(upload, session),
            };
            if (session is not null)
            {
                session.Count(upload.Batch!, upload.Received, upload.Invalid, upload.At);
                _sessions.TryAdd(session.Id, session);
            }

            return effect;
        }
    }

    private UploadSession? Session(Upload upload)
    {
        // While an audience is being replaced, nothing else changes it.
        if (_sessions.Values.Any(other => other.Replacement is not null && other.IsOpen(upload.At) && other.Id != upload.Batch?.SessionId))
        {
            throw GraphErrors.ReplaceInProgress();
        }

        if (upload.Batch is not { } batch)
        {
            return null;
        }

        var session = _sessions.GetValueOrDefault(batch.SessionId) ?? new UploadSession(batch.SessionId, upload.Method, upload.At, Comparer(Facts));
        session.Check(batch, upload.Method, upload.At);
        return session;
    }

    /// <summary>What came before a replacement timed out counts: the audience is replaced by a part.</summary>
    private void EndTimedOutReplacements(DateTimeOffset now)
    {
        foreach (var session in _sessions.Values.Where(session => session is { Replacement: not null, EndedAt: null } && !session.IsOpen(now)))
        {
            _members = new(session.Replacement!, Comparer(Facts));
            session.TimeOut();
        }
    }

    private static IEqualityComparer<byte[]> Comparer(AudienceFacts facts) => facts.IsValueBased ? PersonComparer.Instance : RowBytesComparer.Instance;

    private static UploadEffect Add(HashSet<byte[]> members, IReadOnlyList<byte[]> rows)
    {
        var added = rows.Count(row => members.Add(row) || NewValue(members, row));
        return new(added, 0, rows.Count - added);
    }

    private static bool NewValue(HashSet<byte[]> members, byte[] row) =>
        members.TryGetValue(row, out var there) && !RowBytesComparer.Instance.Equals(there, row) && members.Remove(there) && members.Add(row);

    private UploadEffect Remove(IReadOnlyList<byte[]> rows)
    {
        var removed = rows.Count(_members.Remove);
        return new(0, removed, rows.Count - removed);
    }

    /// <summary>The old members stay until the last batch is there; without a session the one request is all of it.</summary>
    private UploadEffect Replace(Upload upload, UploadSession? session)
    {
        var next = session?.Replacement ?? new(Comparer(Facts));
        if (session?.EndedAt is not null)
        {
            return new(0, 0, upload.Rows.Count);
        }

        var gathered = Add(next, upload.Rows);
        if (session is not null && !upload.Batch!.IsLast)
        {
            return gathered with { Added = 0 };
        }

        var kept = next.Count(_members.Contains);
        var effect = new UploadEffect(next.Count - kept, _members.Count - kept, kept);
        _members = next;
        return effect;
    }
}
