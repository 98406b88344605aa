namespace Audiences.MetaSandbox;

/// <summary>The newest calls.</summary>
public sealed class SandboxRequests
{
    private const int Kept = 10_000;
    private readonly Lock _gate = new();
    private readonly Queue<SandboxRequest> _requests = [];
    private long _count;

    internal SandboxRequests()
    {
    }

    /// <summary>The newest 10,000, in the order in which they were answered.</summary>
    public IReadOnlyList<SandboxRequest> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    internal void Add(SandboxRequest request)
    {
        lock (_gate)
        {
            _requests.Enqueue(request with { Number = ++_count });
            if (_requests.Count > Kept)
            {
                _requests.Dequeue();
            }
        }
    }

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }
}
